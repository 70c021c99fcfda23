/** The `count` smallest of the numbers, in order. The numbers change places. */
export function smallestInOrder(numbers: Float64Array, count: number): Float64Array {
  if (numbers.length > count) bringToFront(numbers, count);
  return numbers.subarray(0, count).sort();
}

/** Quickselect: only the part in which the border lies is parted again. */
function bringToFront(numbers: Float64Array, count: number) {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const [lastOfSmall, firstOfLarge] = part(numbers, low, high);
    if (count - 1 <= lastOfSmall) high = lastOfSmall;
    else if (count - 1 >= firstOfLarge) low = firstOfLarge;
    else return;
  }
}

function part(numbers: Float64Array, low: number, high: number): readonly [number, number] {
  const pivot = numbers[(low + high) >> 1] ?? 0;
  let left = low;
  let right = high;
  while (left <= right) {
    while ((numbers[left] ?? 0) < pivot) left += 1;
    while ((numbers[right] ?? 0) > pivot) right -= 1;
    if (left > right) break;
    const swapped = numbers[left] ?? 0;
    numbers[left] = numbers[right] ?? 0;
    numbers[right] = swapped;
    left += 1;
    right -= 1;
  }
  return [right, left];
}
