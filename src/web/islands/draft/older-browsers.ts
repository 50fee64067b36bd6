/** The desktops this is used on have browsers as old as Chromium 86; the rules are written in words of a later day. */
export function teachOlderBrowsers(): void {
  add(Array.prototype, 'at', function at<Item>(this: readonly Item[], index: number): Item | undefined {
    return this[index < 0 ? this.length + index : index];
  });
  add(Array.prototype, 'findLast', function findLast<Item>(this: readonly Item[], is: (item: Item) => boolean) {
    for (let index = this.length - 1; index >= 0; index -= 1) {
      const item = this[index];
      if (item !== undefined && is(item)) return item;
    }
    return undefined;
  });
  add(Object, 'hasOwn', (value: object, key: string) => Object.prototype.hasOwnProperty.call(value, key));
}

function add(to: object, name: string, value: unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { value, configurable: true, writable: true });
}
