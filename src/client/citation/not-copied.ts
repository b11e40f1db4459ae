/**
 * Says beside a button that what stands before it could not be copied, and selects it for the reader to copy.
 * The words are those of the panel that the button is in, `data-failed`.
 */
export function sayNotCopied(button: HTMLButtonElement): void {
  const value = button.parentElement?.querySelector('[data-value]');
  if (value) getSelection()?.selectAllChildren(value);
  let said = button.nextElementSibling;
  if (!said?.matches('[role=status]')) {
    said = document.createElement('span');
    said.setAttribute('role', 'status');
    said.className = 'label';
    // A live region is heard once its words come into it.
    button.after(said);
  }
  said.textContent = ` ${button.closest<HTMLElement>('[data-failed]')?.dataset.failed ?? ''}`;
}
