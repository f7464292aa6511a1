/** The items in order, in groups of at most `size`. */
export function* chunksOf<T>(items: readonly T[], size: number) {
  for (let start = 0; start < items.length; start += size) {
    yield items.slice(start, start + size);
  }
}
