/** The same array, or a longer copy of it with room for `length` and more to come. */
export function grownUint32(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  if (array.length >= length) return array
  const longer = new Uint32Array(roomFor(length))
  longer.set(array)
  return longer
}

export function grownFloat64(array: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  if (array.length >= length) return array
  const longer = new Float64Array(roomFor(length))
  longer.set(array)
  return longer
}

const roomFor = (length: number) => Math.max(1024, Math.ceil(length * 1.5))
