/** Whether a text is the origin of web pages, exactly as a browser writes it: `https://crm.example.com`, without path or pattern. */
export function isOrigin(text: string): boolean {
  try {
    const { origin, protocol } = new URL(text)
    // Browsers take a star for a letter like any other.
    return origin === text && !text.includes('*') && (protocol === 'https:' || protocol === 'http:')
  } catch {
    return false
  }
}
