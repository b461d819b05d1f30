/** How the page looks: light and dark, wide, narrow and printed. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --back: #fff; --raised: #f5f6f8; --text: #1d2329; --quiet: #56606c; --line: #d8dde3; --link: #0a58ad;
  --mark: #ffe8a3; --mark-text: #3d2e00;
  --breaking: #9d1519; --breaking-back: #fcebeb; --warning: #744600; --warning-back: #fff2d9;
  --info: #0a4c85; --info-back: #e7f1fb; --fine: #17633a; --fine-back: #e4f4ea; --plain-back: #e9ecf0;
  --mono: ui-monospace, "SF Mono", "Cascadia Code", "DejaVu Sans Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #15181c; --raised: #1d2126; --text: #e3e7eb; --quiet: #a4aeb9; --line: #363d46; --link: #86bbff;
    --mark: #5c4700; --mark-text: #ffe8a3;
    --breaking: #ffb4b1; --breaking-back: #4b1b1d; --warning: #ffd28a; --warning-back: #33270f;
    --info: #a9d1ff; --info-back: #17324d; --fine: #9be0b5; --fine-back: #153823; --plain-back: #2b3138;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5.5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
header.top, main { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
header.top { padding-top: 2.5rem; }
main { padding-bottom: 5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .75rem; letter-spacing: -.015em; text-wrap: balance; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 3.25rem 0 .5rem; letter-spacing: -.01em; }
h3 { font-size: 1.05rem; margin: 0; }
h4 { font-size: .8rem; margin: 0 0 .25rem; color: var(--quiet); font-weight: 600; }
p, ul, dl { margin: .5rem 0; }
p, li, dd, td, h3 { overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
code, pre { font-family: var(--mono); font-size: .85em; }
mark { background: var(--mark); color: var(--mark-text); border-radius: 3px; padding: .1em .2em; margin: 0 -.1em; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .75rem .9rem; margin: .35rem 0; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.5; tab-size: 2; }
.quiet, .none { color: var(--quiet); font-size: .9rem; }
td .quiet, th .quiet { font-size: 1em; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--back); padding: .25rem .5rem; z-index: 2; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: 0 0 1.5rem; font-size: .95rem; }
.short { border-top: 1px solid var(--line); margin: 0 0 1rem; }
.short > div { display: grid; grid-template-columns: 9rem 1fr; gap: 1rem; padding: .55rem 0; border-bottom: 1px solid var(--line); }
.short dt { font-weight: 650; }
dd { margin: 0; }
.support { padding-left: 1.1rem; font-size: .95rem; }
.support li { margin: .2rem 0; }
.filter { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin: 2rem -1rem 0; padding: .65rem 1rem; background: var(--back); border-bottom: 1px solid var(--line); font-size: .9rem; }
.filter[hidden] { display: none; }
.filter label { color: var(--quiet); }
.filter input, .filter select, .filter button { font: inherit; color: var(--text); background: var(--raised); border: 1px solid var(--quiet); border-radius: 6px; padding: .25rem .5rem; margin-left: .25rem; }
.filter input { width: 15rem; }
.filter button { cursor: pointer; margin: 0; }
.filter output { margin-left: auto; color: var(--quiet); font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--quiet); font-size: .8rem; font-weight: 600; border-bottom-color: var(--quiet); vertical-align: bottom; }
tbody th { white-space: nowrap; }
td:last-child, th:last-child { padding-right: 0; }
.path, time { white-space: nowrap; }
.path wbr { white-space: normal; }
.method { font-family: var(--mono); font-size: .75rem; font-weight: 650; }
.badge { display: inline-block; font-size: .78rem; line-height: 1.35; padding: .1rem .45rem; border-radius: 999px; background: var(--plain-back); color: var(--text); white-space: nowrap; }
.badge.breaking, .badge.removed { background: var(--breaking-back); color: var(--breaking); font-weight: 600; }
.badge.warning, .badge.inferred { background: var(--warning-back); color: var(--warning); }
.badge.info, .badge.new, .badge.observed { background: var(--info-back); color: var(--info); }
.badge.fine, .badge.documented, .badge.unchanged { background: var(--fine-back); color: var(--fine); }
.urls td:nth-child(3), .urls td:nth-child(4) { width: 36%; }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; font-size: .85rem; color: var(--quiet); }
.matrix { width: auto; min-width: min(100%, 44rem); }
.matrix td, .matrix th { padding: .3rem .9rem; line-height: 1.4; vertical-align: middle; text-align: center; }
.matrix th:first-child { text-align: left; padding-left: 0; padding-right: 2rem; }
.matrix thead th { vertical-align: bottom; }
.matrix tbody tr:hover { background: var(--raised); }
.sign { font-weight: 700; }
.sign.breaking, .sign.removed, .sign.does-not-compile { color: var(--breaking); }
.sign.warning { color: var(--warning); }
.sign.info, .sign.new, .sign.moved { color: var(--info); }
.sign.compiles { color: var(--fine); }
.sign.same { color: var(--quiet); font-weight: 400; }
article { border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem; margin: 1rem 0; }
article:target { border-color: var(--link); box-shadow: 0 0 0 1px var(--link); }
.anchor { text-decoration: none; color: var(--quiet); font-weight: 400; padding: 0 .25rem; }
.summary { margin: .15rem 0 .75rem; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.25rem; background: var(--raised); border-radius: 8px; padding: .75rem .9rem; }
.sides p, .aliases { margin: .1rem 0; }
.side { min-width: 0; }
.aliases { list-style: none; padding: 0; }
.facts > div { display: grid; grid-template-columns: 6.5rem 1fr; gap: .75rem; padding: .2rem 0; }
.facts dt { color: var(--quiet); font-size: .9rem; padding-top: .05rem; }
.facts dd { min-width: 0; overflow-wrap: anywhere; }
.facts p { margin: 0 0 .15rem; }
.note { border-left: 3px solid var(--warning); background: var(--warning-back); border-radius: 0 8px 8px 0; padding: .5rem .9rem; margin: .75rem 0; }
.note p { margin: .1rem 0; }
.note .badge { background: var(--back); }
.note dl { display: grid; grid-template-columns: 6rem 1fr; gap: .1rem .75rem; margin: .25rem 0; font-size: .95rem; }
.note dt { font-weight: 600; }
details { margin: .4rem 0 0; }
summary { cursor: pointer; color: var(--link); font-size: .92rem; width: fit-content; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.25rem; }
figure { margin: .5rem 0 0; min-width: 0; }
figcaption { font-size: .8rem; color: var(--quiet); }
pre ins, pre del { text-decoration: none; display: block; margin: 0 -.9rem; padding: 0 .9rem; }
pre ins { background: var(--fine-back); }
pre del { background: var(--breaking-back); }
.words { color: var(--quiet); }
.words ins { text-decoration: none; background: var(--fine-back); color: var(--text); }
.words del { background: var(--breaking-back); color: var(--text); }
.families { list-style: none; padding: 0; }
.families li { margin: .25rem 0; }
.sources { padding-left: 1.1rem; font-size: .9rem; }
.sources li { margin: .35rem 0; }
#drift ~ h3 { margin-top: 1.5rem; font-weight: 600; }
section > table:not(.urls, .matrix) td:first-child { width: 45%; }
.deviations td { width: 36%; }
@media screen and (max-width: 50rem) {
  header.top, main { padding-left: 1rem; padding-right: 1rem; }
  header.top { padding-top: 1.5rem; }
  h1 { font-size: 1.5rem; }
  html { scroll-padding-top: 1rem; }
  .short > div, .note dl { grid-template-columns: 1fr; gap: .1rem; }
  .sides, .pair { grid-template-columns: 1fr; gap: .75rem; }
  .facts > div { grid-template-columns: 1fr; gap: 0; padding: .35rem 0; }
  .filter { position: static; margin: 1.5rem 0 0; padding: .65rem 0; }
  .filter label { display: flex; width: 100%; align-items: center; gap: .5rem; }
  .filter input, .filter select { flex: 1; width: auto; min-width: 0; }
  .cards, .cards tbody, .cards tr, .cards th, .cards td { display: block; width: auto !important; border: 0; padding: 0; white-space: normal; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards tr { padding: .75rem 0; border-bottom: 1px solid var(--line); }
  .urls tr { display: grid; grid-template-columns: 1fr auto; gap: .35rem .75rem; }
  .cards tr[hidden] { display: none; }
  .cards td[data-label] { grid-column: 1 / -1; }
  .cards td[data-label]::before { content: attr(data-label); display: block; color: var(--quiet); font-size: .75rem; font-weight: 600; margin-top: .2rem; }
  .urls td:nth-child(2) { text-align: right; }
  .matrix { min-width: 100%; font-size: .8rem; }
  .matrix td, .matrix th { padding: .4rem .15rem; }
  .matrix thead th span { writing-mode: vertical-rl; transform: rotate(180deg); }
  .matrix th:first-child { padding-right: .5rem; white-space: normal; overflow-wrap: anywhere; }
  tbody th { white-space: normal; }
  .deviations code { overflow-wrap: anywhere; }
  article { padding: .9rem; }
}
@media print {
  :root { --back: #fff; --raised: #fff; --text: #000; --quiet: #444; --line: #bbb; --link: #000; --mark: #eee; --mark-text: #000;
    --breaking: #000; --warning: #000; --info: #000; --fine: #000; --breaking-back: #eee; --warning-back: #fff; --info-back: #fff; --fine-back: #eee; --plain-back: #fff; }
  @page { margin: 12mm; }
  html { font-size: 10px; }
  body { font-size: 8.5pt; line-height: 1.35; }
  h1 { font-size: 15pt; }
  h2 { font-size: 12pt; margin-top: 1.5rem; }
  h3 { font-size: 9.5pt; }
  h4, figcaption, .quiet, .facts dt, .sources, .support, summary { font-size: 8pt; }
  table { font-size: 7.5pt; }
  th, td { padding: .25rem .5rem .25rem 0; }
  thead th { font-size: 7.5pt; }
  .matrix td, .matrix th { padding: .15rem .9rem; }
  .sides { padding: 0; }
  tbody th { white-space: normal; }
  pre { font-size: 6.5pt; line-height: 1.3; padding: .3rem .5rem; }
  article { padding: .6rem .9rem; margin: .8rem 0; }
  nav, .filter, .anchor, .skip { display: none !important; }
  header.top, main { max-width: none; padding-left: 0; padding-right: 0; }
  article, .note, tr, figure { break-inside: avoid; }
  article:has(details[open]) { break-inside: auto; }
  h2, h3, h4 { break-after: avoid; }
  .badge { border: 1px solid #888; }
  mark { text-decoration: underline; font-weight: 700; }
  .sources a::after, .support a::after { content: " <" attr(href) ">"; font-size: .85em; overflow-wrap: anywhere; }
}
`;
