import { execFileSync } from 'node:child_process'

/** ms: a mirror may be slow. */
const timeout = 600_000

/** Runs a command of somebody who may install things; whether it did is for the caller to find out. */
export function tryTo(command: string, ...parameters: readonly string[]): void {
  try {
    execFileSync(command, parameters, { stdio: 'inherit', timeout })
  } catch {
    // Another way may do.
  }
}

/** Installs a package where the system is a Debian and its user may. */
export function installPackage(name: string): void {
  const packages = 'apt-get'
  tryTo(packages, 'update')
  tryTo(packages, 'install', '-y', '--no-install-recommends', name)
}
