/** When the page breaks. */
export const start = {
  crash: {
    title: 'Something in this page broke',
    text: 'This is a fault of the viewer, not of your data. Reloading usually helps.',
    reload: 'Reload',
  },
}
