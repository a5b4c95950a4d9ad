/**
 * Puts text on the clipboard; false where the browser refuses. In a frame, or on a page without HTTPS, the modern way is
 * often not allowed while the old one is: a selected field beside `button` (inside its dialog, since all else is inert).
 */
export async function copyText(text: string, button: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text, button)
  }
}

function copyBySelection(text: string, button: HTMLElement): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'visually-hidden'
  button.after(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    button.focus({ preventScroll: true })
  }
}
