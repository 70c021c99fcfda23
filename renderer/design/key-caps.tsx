/** Keys drawn as keys. */
export function KeyCaps({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span class="key-caps">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
