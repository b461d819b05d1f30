/** What the page does with JavaScript: the filter, links to what the filter hides, and everything unfolded on paper. */
export const PAGE_SCRIPT = `
const form = document.querySelector(".filter");
const articles = [...document.querySelectorAll("article")];
const address = new URLSearchParams(location.search);

function apply() {
  const { q, show, tag } = form.elements;
  const words = q.value.toLowerCase().split(/\\s+/).filter(Boolean);
  for (const article of articles) {
    const { tag: group, shows, words: text } = article.dataset;
    article.hidden =
      (tag.value !== "" && tag.value !== group) ||
      (show.value !== "" && show.value !== shows) ||
      !words.every((word) => text.includes(word));
    for (const row of document.querySelectorAll('[data-of="' + article.id + '"]')) row.hidden = article.hidden;
  }
  const count = articles.filter((article) => !article.hidden).length;
  form.querySelector("output").textContent = count + " of " + articles.length + " operations";
}

function remember() {
  const fields = [...new FormData(form)].filter(([, value]) => value !== "");
  const search = new URLSearchParams(fields).toString();
  try {
    history.replaceState(null, "", (search ? "?" + search : location.pathname) + location.hash);
  } catch {
    // A page that is opened in a frame or from an archive cannot change its address.
  }
}

function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target?.closest("[hidden]")) return;
  form.reset();
  target.scrollIntoView();
}

form.hidden = false;
for (const field of form.elements) if (address.has(field.name)) field.value = address.get(field.name);
form.addEventListener("input", () => {
  apply();
  remember();
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(() => {
  apply();
  remember();
}));
addEventListener("hashchange", reveal);
apply();
reveal();

let folded = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("details:not([open])")];
  for (const details of folded) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of folded) details.open = false;
});
`;
