import type { ComponentProps, ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

type Look = 'plain' | 'quiet' | 'main'

const LOOKS: Record<Look, string> = {
  plain: 'border border-edge bg-raised text-ink hover:bg-sunken',
  quiet: 'text-soft hover:bg-sunken hover:text-ink',
  main: 'bg-accent text-on-accent hover:opacity-90',
}

/** A button of at least 36 px; `type="button"` unless said otherwise. */
export function Button({
  look = 'plain',
  icon,
  children,
  className = '',
  ...rest
}: { readonly look?: Look; readonly icon?: IconName; readonly children: ReactNode } & ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-9 items-center gap-1.5 rounded-md px-3 py-1 text-sm font-medium disabled:opacity-50 ${LOOKS[look]} ${className}`}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

/** A button that shows an icon alone: its name is for assistive technology and the tooltip. */
export function IconButton({
  icon,
  name,
  className = '',
  ...rest
}: { readonly icon: IconName; readonly name: string } & Omit<ComponentProps<'button'>, 'children' | 'name'>) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      className={`inline-flex size-9 shrink-0 items-center justify-center rounded-md text-soft hover:bg-sunken hover:text-ink ${className}`}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  )
}
