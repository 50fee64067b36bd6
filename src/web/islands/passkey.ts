// 通行密钥: asks for a challenge, lets the device answer it, and sends the form with the answer. Shown only where the browser can.
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  const form = place.querySelector('form');
  if (form !== null && browserSupportsWebAuthn()) {
    place.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void answer(place, form);
    });
  }
}

async function answer(place: HTMLElement, form: HTMLFormElement): Promise<void> {
  const failed = form.querySelector<HTMLElement>('[data-passkey-failed]');
  if (failed !== null) failed.textContent = '';
  try {
    const asked = await fetch(place.dataset['challenge'] ?? '', {
      method: 'POST',
      body: new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])),
    });
    if (!asked.ok) {
      const { words } = await asked.json();
      if (failed !== null && typeof words === 'string') {
        failed.textContent = words;
        return;
      }
      throw new Error(String(asked.status));
    }
    const { ticket, options } = await asked.json();
    const device =
      place.dataset['passkey'] === 'add'
        ? await startRegistration({ optionsJSON: options })
        : await startAuthentication({ optionsJSON: options });
    put(form, 'ticket', ticket);
    put(form, 'answer', JSON.stringify(device));
    // It was looked at with the challenge, and travels once.
    put(form, 'password', '');
    // Sends without asking this script again.
    form.submit();
  } catch {
    if (failed !== null) failed.textContent = failed.dataset['passkeyFailed'] ?? '';
  }
}

function put(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}
