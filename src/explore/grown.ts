interface Numbers {
  readonly length: number
}

/** Gives the same array, or a longer copy of it with room for so many and more to come. */
const growing =
  <Made extends Numbers & { set(from: Made): void }>(make: (length: number) => Made) =>
  (array: Made, length: number): Made => {
    if (array.length >= length) return array
    const longer = make(Math.max(1024, Math.ceil(length * 1.5)))
    longer.set(array)
    return longer
  }

export const grownUint8 = growing((length) => new Uint8Array(length))
export const grownInt32 = growing((length) => new Int32Array(length))
export const grownUint32 = growing((length) => new Uint32Array(length))
export const grownFloat64 = growing((length) => new Float64Array(length))
