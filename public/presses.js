// On the page of a text, until the app is there: what is pressed, typed and selected is kept, and done when the app has
// taken the page's place.
;(function () {
  let focused = ''
  let pressed = ''
  let selected = null
  const keys = []

  const nameOf = (element) => element.getAttribute('aria-label') || element.textContent
  const onFocus = ({ target }) => {
    focused = nameOf(target)
  }
  const onClick = ({ target }) => {
    const button = target.closest('button')
    if (button) pressed = nameOf(button)
  }
  const onKey = (event) => {
    const { key, ctrlKey, metaKey, altKey } = event
    if (key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) keys.push(event)
  }
  const onSelect = () => {
    const { anchorNode, anchorOffset, focusNode, focusOffset, isCollapsed } = getSelection()
    selected = isCollapsed ? null : [anchorNode.data, anchorOffset, focusNode.data, focusOffset]
  }
  const listeners = { focusin: onFocus, click: onClick, keydown: onKey, selectionchange: onSelect }
  for (const type in listeners) document.addEventListener(type, listeners[type])

  const doAll = () => {
    const named = (name, kinds) => [...document.querySelectorAll(kinds)].find((each) => name && nameOf(each) === name)
    named(focused, '#root a, #root button')?.focus({ preventScroll: true })
    if (selected) select(...selected)
    named(pressed, '#root button')?.click()
    for (const key of keys) document.activeElement.dispatchEvent(key)
  }
  const select = (from, at, to, end) => {
    const walker = document.createTreeWalker(document.querySelector('#main article'), NodeFilter.SHOW_TEXT)
    const nodes = []
    while (walker.nextNode()) nodes.push(walker.currentNode)
    const [start, last] = [from, to].map((words) => nodes.find(({ data }) => data === words))
    if (start && last) getSelection().setBaseAndExtent(start, at, last, end)
  }

  new MutationObserver((_, observer) => {
    if (!document.querySelector('#main h1')) return
    observer.disconnect()
    for (const type in listeners) document.removeEventListener(type, listeners[type])
    setTimeout(doAll)
  }).observe(document, { childList: true, subtree: true })
})()
