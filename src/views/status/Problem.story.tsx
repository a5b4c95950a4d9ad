import { Problem } from './Problem.tsx'

const ignore = () => undefined

const ill = {
  title: 'The server could not answer',
  advice: 'Try again in a moment. If it stays like this, tell whoever looks after the server.',
  serverMessage: 'Cannot connect to UCS: connection refused (ucs-primary.example.net:7101)',
  code: 'statusCode 5',
  detail: 'GET /api/v2/ucs/interactions?startDate=2026-10-23&endDate=2026-11-22&maxSize=1000\nHTTP 200 in 2,304 ms',
}

export function Plain() {
  return <Problem place="page" {...ill} onRetry={ignore} />
}

export function NoWayToRetry() {
  return (
    <Problem
      place="page"
      title="You may not see these interactions"
      advice="Ask an administrator for the right to read the interaction history."
      serverMessage="User does not have permission"
      code="HTTP 403"
    />
  )
}

export function Bar() {
  return <Problem place="bar" {...ill} onRetry={ignore} />
}

export function ShortBar() {
  return <Problem place="bar" title="No connection." advice="What is on screen is from 14:31." onRetry={ignore} />
}

export function HostileWords() {
  return (
    <Problem
      place="page"
      {...ill}
      serverMessage={`<html><body><h1>502 Bad Gateway</h1></body></html> ${'x'.repeat(300)}`}
    />
  )
}
