// The store: a B+ tree over keys of three numbers, in order, whose copies share what they have in common. `fork` costs
// nothing; a copy pays for the path to what it changes, once. Leaves are not merged when entries go: only empty ones are
// removed, which keeps the code small and the order right.

const CAPACITY = 64;

interface Leaf<V> {
  owner: object;
  /** Three numbers per entry. */
  keys: number[];
  values: V[];
  children?: undefined;
}

interface Branch<V> {
  owner: object;
  /** Three numbers per child: no key below the child is smaller. */
  keys: number[];
  children: Node<V>[];
}

type Node<V> = Leaf<V> | Branch<V>;

/** A sorted map from three numbers to a value. */
export class OrderedMap<V> {
  #root: Node<V>;
  /** Nodes of this owner may be changed in place; all others are shared. */
  #owner: object = {};
  #size: number;

  constructor(from?: OrderedMap<V>) {
    this.#root = from ? from.#root : { owner: this.#owner, keys: [], values: [] };
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
    while (node.children) node = node.children[childAt(node, a, b, c)] as Node<V>;
    const at = position(node.keys, a, b, c);
    return isAt(node.keys, at, a, b, c) ? node.values[at] : undefined;
  }

  set(a: number, b: number, c: number, value: V): void {
    this.#root = this.#own(this.#root);
    const sibling = this.#insert(this.#root, a, b, c, value);
    if (sibling === undefined) return;
    const keys = [...this.#root.keys.slice(0, 3), ...sibling.keys.slice(0, 3)];
    this.#root = { owner: this.#owner, keys, children: [this.#root, sibling] };
  }

  /** Removes an entry; false when there is none. */
  delete(a: number, b: number, c: number): boolean {
    if (this.get(a, b, c) === undefined) return false;
    this.#root = this.#own(this.#root);
    this.#remove(this.#root, a, b, c);
    this.#size -= 1;
    while (this.#root.children?.length === 1) this.#root = this.#root.children[0] as Node<V>;
    if (this.#root.children?.length === 0) this.#root = { owner: this.#owner, keys: [], values: [] };
    return true;
  }

  /** Visits the entries from a key on, in order, until the visitor gives false. */
  scan(a: number, b: number, c: number, visit: (a: number, b: number, c: number, value: V) => boolean): void {
    walk(this.#root, a, b, c, visit);
  }

  #own<N extends Node<V>>(node: N): N {
    if (node.owner === this.#owner) return node;
    const rest = node.children ? { children: node.children.slice() } : { values: (node as Leaf<V>).values.slice() };
    return { owner: this.#owner, keys: node.keys.slice(), ...rest } as unknown as N;
  }

  #ownChild(node: Branch<V>, at: number): Node<V> {
    const child = this.#own(node.children[at] as Node<V>);
    node.children[at] = child;
    return child;
  }

  #insert(node: Node<V>, a: number, b: number, c: number, value: V): Node<V> | undefined {
    if (node.children) {
      const at = childAt(node, a, b, c);
      const child = this.#ownChild(node, at);
      const sibling = this.#insert(child, a, b, c, value);
      if (sibling === undefined) return undefined;
      node.keys.splice((at + 1) * 3, 0, ...sibling.keys.slice(0, 3));
      node.children.splice(at + 1, 0, sibling);
    } else {
      const at = position(node.keys, a, b, c);
      if (isAt(node.keys, at, a, b, c)) {
        node.values[at] = value;
        return undefined;
      }
      node.keys.splice(at * 3, 0, a, b, c);
      node.values.splice(at, 0, value);
      this.#size += 1;
    }
    return this.#split(node);
  }

  /** Halves a node that is too large. */
  #split(node: Node<V>): Node<V> | undefined {
    const length = node.keys.length / 3;
    if (length <= CAPACITY) return undefined;
    const middle = length >> 1;
    const keys = node.keys.splice(middle * 3);
    return node.children
      ? { owner: this.#owner, keys, children: node.children.splice(middle) }
      : { owner: this.#owner, keys, values: node.values.splice(middle) };
  }

  #remove(node: Node<V>, a: number, b: number, c: number): void {
    if (node.children) {
      const at = childAt(node, a, b, c);
      const child = this.#ownChild(node, at);
      this.#remove(child, a, b, c);
      if (child.keys.length > 0) return;
      node.children.splice(at, 1);
      node.keys.splice(at * 3, 3);
    } else {
      const at = position(node.keys, a, b, c);
      node.keys.splice(at * 3, 3);
      node.values.splice(at, 1);
    }
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
function childAt<V>(node: Branch<V>, a: number, b: number, c: number): number {
  const at = position(node.keys, a, b, c);
  return isAt(node.keys, at, a, b, c) ? at : Math.max(0, at - 1);
}

function walk<V>(
  node: Node<V>,
  a: number,
  b: number,
  c: number,
  visit: (a: number, b: number, c: number, value: V) => boolean,
): boolean {
  if (node.children) {
    for (let at = childAt(node, a, b, c); at < node.children.length; at += 1) {
      if (!walk(node.children[at] as Node<V>, a, b, c, visit)) return false;
    }
    return true;
  }
  const { keys, values } = node;
  for (let at = position(keys, a, b, c); at < values.length; at += 1) {
    const key = at * 3;
    if (!visit(keys[key] as number, keys[key + 1] as number, keys[key + 2] as number, values[at] as V)) return false;
  }
  return true;
}
