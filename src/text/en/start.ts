/** When the page cannot begin, or breaks. */
export const start = {
  config: {
    title: 'The configuration cannot be used',
    text: 'config.json, beside this page, has to be mended by whoever deployed it:',
    wholeFile: 'config.json',
  },
  crash: {
    title: 'Something in this page broke',
    text: 'This is a fault of the viewer, not of your data. Reloading usually helps.',
    reload: 'Reload',
  },
}
