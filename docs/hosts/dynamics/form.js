// A script of the form: its OnLoad event calls InteractionHistory.onLoad, and passes the execution context.
globalThis.InteractionHistory = {
  onLoad(executionContext) {
    const formContext = executionContext.getFormContext()
    const control = formContext.getControl('WebResource_interactionHistory')
    control?.getContentWindow().then((content) => {
      const give = () => content.setClientApiContext(Xrm, formContext)
      if (content.setClientApiContext) give()
      else content.addEventListener('load', give, { once: true })
    })
  },
}
