// Chrome shows a popup once its page has loaded, and loading waits for this script and for all that it imports by name
if (document.readyState === 'complete') void import('./begin');
else addEventListener('load', () => void import('./begin'));
