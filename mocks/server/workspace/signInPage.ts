import type { ServerResponse } from 'node:http'

export const stylesheet = '/workspace/v3/sign-in.css'

/** A page of the server's own, not of the viewer's: with its style in a file, as a policy for the whole site may want. */
export function signInPage(action: string, notice?: string): string {
  return `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sign in</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="${stylesheet}"></head>
<body><main><h1>Sign in</h1>${notice === undefined ? '' : `<p role="alert">${notice}</p>`}
<form method="post" action="${action.replaceAll('&', '&amp;')}">
<label>User name <input name="user" autocomplete="username" required autofocus></label>
<label>Password <input name="password" type="password" autocomplete="current-password" required></label>
<button>Sign in</button></form></main></body>`
}

export function sendStyle(response: ServerResponse): void {
  response.setHeader('Content-Type', 'text/css; charset=utf-8')
  response.end(style)
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-inline-size: 20rem; margin: 15vh auto; padding-inline: 1rem }
label { display: block; margin-block: 1rem }
input { display: block; inline-size: 100%; box-sizing: border-box; padding: 0.4rem; font: inherit }
button { padding: 0.4rem 1rem; font: inherit }
`
