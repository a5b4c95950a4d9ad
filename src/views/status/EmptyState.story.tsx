import { Button } from '#src/ui/Button.tsx'
import { EmptyState } from './EmptyState.tsx'

export function Plain() {
  return (
    <EmptyState
      title="No interactions from 23 Oct to 22 Nov"
      text="The server has none for Ava Lindqvist in this range."
    >
      <Button>Look at the last 90 days</Button>
    </EmptyState>
  )
}

export function NoneMatch() {
  return (
    <EmptyState title="None of the 12,406 interactions match" text="The search and two filters leave nothing over.">
      <Button look="primary">Clear search and filters</Button>
      <Button>Clear filters only</Button>
    </EmptyState>
  )
}

export function ContactUnknown() {
  return <EmptyState title="No such contact" text="The server does not know the contact 0000Sa99620J0EM5." />
}
