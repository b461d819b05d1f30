// The store: a B+ tree over keys of three numbers, in order, whose copies share what they have in common. `fork` costs
// nothing; a copy pays for the path to what it changes, once. Leaves are not merged when entries go: only empty ones are
// removed, which keeps the code small and the order right.

const CAPACITY = 64;

interface Node {
  owner: object;
  /** Three numbers per item: the key of a value; of a child, no key below it is smaller. */
  keys: number[];
  /** Values in a leaf, nodes above. */
  items: unknown[];
  isLeaf: boolean;
}

/** A sorted map from three numbers to a value. */
export class OrderedMap<V> {
  #root: Node;
  /** Nodes of this owner may be changed in place; all others are shared. */
  #owner: object = {};
  #size: number;

  constructor(from?: OrderedMap<V>) {
    this.#root = from ? from.#root : this.#node([], [], true);
    this.#size = from ? from.#size : 0;
  }

  get size(): number {
    return this.#size;
  }

  /** An independent copy, in no time: both go on with shared nodes. */
  fork(): OrderedMap<V> {
    this.#owner = {};
    return new OrderedMap(this);
  }

  get(a: number, b: number, c: number): V | undefined {
    let node = this.#root;
    while (!node.isLeaf) node = node.items[childAt(node, a, b, c)] as Node;
    const at = position(node.keys, a, b, c);
    return isAt(node.keys, at, a, b, c) ? (node.items[at] as V) : undefined;
  }

  set(a: number, b: number, c: number, value: V): void {
    this.#root = this.#own(this.#root);
    const sibling = this.#insert(this.#root, a, b, c, value);
    if (sibling === undefined) return;
    const keys = [...this.#root.keys.slice(0, 3), ...sibling.keys.slice(0, 3)];
    this.#root = this.#node(keys, [this.#root, sibling], false);
  }

  /** Removes an entry; false when there is none. */
  delete(a: number, b: number, c: number): boolean {
    if (this.get(a, b, c) === undefined) return false;
    this.#root = this.#own(this.#root);
    this.#remove(this.#root, a, b, c);
    this.#size -= 1;
    while (!this.#root.isLeaf && this.#root.items.length === 1) this.#root = this.#root.items[0] as Node;
    if (this.#root.items.length === 0) this.#root = this.#node([], [], true);
    return true;
  }

  /** Visits the entries from a key on, in order, until the visitor gives false. */
  scan(a: number, b: number, c: number, visit: (a: number, b: number, c: number, value: V) => boolean): void {
    walk(this.#root, a, b, c, visit);
  }

  #node(keys: number[], items: unknown[], isLeaf: boolean): Node {
    return { owner: this.#owner, keys, items, isLeaf };
  }

  #own(node: Node): Node {
    return node.owner === this.#owner ? node : this.#node(node.keys.slice(), node.items.slice(), node.isLeaf);
  }

  #ownChild(node: Node, at: number): Node {
    const child = this.#own(node.items[at] as Node);
    node.items[at] = child;
    return child;
  }

  #insert(node: Node, a: number, b: number, c: number, value: V): Node | undefined {
    if (node.isLeaf) {
      const at = position(node.keys, a, b, c);
      if (isAt(node.keys, at, a, b, c)) {
        node.items[at] = value;
        return undefined;
      }
      node.keys.splice(at * 3, 0, a, b, c);
      node.items.splice(at, 0, value);
      this.#size += 1;
    } else {
      const at = childAt(node, a, b, c);
      const sibling = this.#insert(this.#ownChild(node, at), a, b, c, value);
      if (sibling === undefined) return undefined;
      node.keys.splice((at + 1) * 3, 0, ...sibling.keys.slice(0, 3));
      node.items.splice(at + 1, 0, sibling);
    }
    const length = node.items.length;
    if (length <= CAPACITY) return undefined;
    const middle = length >> 1;
    return this.#node(node.keys.splice(middle * 3), node.items.splice(middle), node.isLeaf);
  }

  #remove(node: Node, a: number, b: number, c: number): void {
    const at = node.isLeaf ? position(node.keys, a, b, c) : childAt(node, a, b, c);
    if (!node.isLeaf) {
      const child = this.#ownChild(node, at);
      this.#remove(child, a, b, c);
      if (child.items.length > 0) return;
    }
    node.keys.splice(at * 3, 3);
    node.items.splice(at, 1);
  }
}

/** Index of the first entry that is not before the key. */
function position(keys: readonly number[], a: number, b: number, c: number): number {
  let low = 0;
  let high = keys.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = middle * 3;
    const first = (keys[at] as number) - a || (keys[at + 1] as number) - b || (keys[at + 2] as number) - c;
    if (first < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAt(keys: readonly number[], at: number, a: number, b: number, c: number): boolean {
  return keys[at * 3] === a && keys[at * 3 + 1] === b && keys[at * 3 + 2] === c;
}

/** Index of the child that holds a key, or would. */
function childAt(node: Node, a: number, b: number, c: number): number {
  const at = position(node.keys, a, b, c);
  return isAt(node.keys, at, a, b, c) ? at : Math.max(0, at - 1);
}

function walk<V>(
  node: Node,
  a: number,
  b: number,
  c: number,
  visit: (a: number, b: number, c: number, value: V) => boolean,
): boolean {
  const { keys, items } = node;
  for (let at = node.isLeaf ? position(keys, a, b, c) : childAt(node, a, b, c); at < items.length; at += 1) {
    const key = at * 3;
    const goesOn = node.isLeaf
      ? visit(keys[key] as number, keys[key + 1] as number, keys[key + 2] as number, items[at] as V)
      : walk(items[at] as Node, a, b, c, visit);
    if (!goesOn) return false;
  }
  return true;
}
