/** Pages that opt-out links lead to, each the smallest that shows its kind; the local server serves them too. */
const shell = (title: string, main: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
<header><nav><a href="/">Home</a> <a href="/shop">Shop</a> <a href="/login">Log in</a></nav></header>
<main>${main}</main>
<footer><a href="/privacy-choices">Your Privacy Choices</a> <a href="/privacy">Privacy Policy</a>
<form action="/newsletter"><input type="email" name="mail"><button>Subscribe</button></form></footer></body></html>`;

const TEXT =
  '<p>Our green tea comes from small gardens in the hills and is picked by hand each spring.</p>'.repeat(6);
const APP = '<script src="/app.js"></script>';

export const pages = {
  form: shell(
    'Opt out of the sale of your data',
    `<h1>Do Not Sell My Personal Information</h1><form action="/send" method="post">
<label>Email <input type="email" name="email"></label><button type="submit">Submit</button></form>`,
  ),
  requestForm: shell(
    'Privacy requests',
    `<h1>Privacy rights request</h1><form action="/send"><select name="what"><option>Delete my data</option>
<option>Opt out of sharing</option></select><input name="name"><button>Send</button></form>`,
  ),
  unsubscribe: shell(
    'Emails',
    `<form action="/u"><p>Stop receiving emails</p><input type="email" name="e"><button>Unsubscribe</button></form>`,
  ),
  toggle: shell(
    'Ads',
    '<h1>Your ads</h1><p>Personalised ads <button role="switch" aria-checked="true"></button></p>',
  ),
  centre: shell(
    'Your privacy choices',
    `<h1>Your privacy choices</h1><ul><li><label><input type="checkbox" checked> Analytics cookies</label>
<li><label><input type="checkbox" checked> Advertising cookies</label></ul><button>Save</button>`,
  ),
  consentManager: shell(
    'Cookies',
    `<h1>Cookies</h1>${TEXT}<button id="ot-sdk-btn">Cookie Settings</button>`,
    '<script src="https://cdn.cookielaw.org/scripttemplates/otSDKStub.js"></script>',
  ),
  instructions: shell(
    'Advertising',
    `<h1>Advertising</h1>${TEXT}<p>To opt out, open Settings and turn off personalised ads.</p>`,
  ),
  steps: shell(
    'Help',
    `<h1>Help</h1>${TEXT}<h2>How to turn off targeted advertising</h2><ol><li>Go to Settings.</li><li>Tap Ads.</li></ol>`,
  ),
  shortInstructions: shell('Contact', '<p>To unsubscribe, email us at no@example.org.</p>', APP),
  link: shell(
    'Privacy',
    `<h1>Privacy</h1>${TEXT}<p><a href="/form">Do Not Sell My Personal Information</a></p>`,
  ),
  japanese: shell(
    '広告',
    '<h1>行動ターゲティング広告</h1><p>オプトアウト</p><p><a href="/o">オプトアウトはこちら</a></p>',
  ),
  german: shell(
    'Newsletter',
    '<h1>Newsletter abbestellen</h1><p>Hier können Sie der Werbung per E-Mail jederzeit widersprechen.</p>',
  ),
  french404: shell('Page introuvable', '<h1>Page introuvable</h1><p>Cette page n’existe pas ou plus.</p>'),
  spanishLogIn: shell(
    'Cuenta',
    '<h1>Iniciar sesión</h1><form action="/s"><input name="u"><input type="password" name="p"><button>Entrar</button></form>',
  ),
  logIn: shell(
    'Log in',
    `<h1>Log in to manage your email preferences</h1><form action="/session"><input name="user">
<input type="password" name="pass"><label><input type="checkbox"> Remember me</label><button>Log in</button></form>`,
  ),
  logInNotice: shell(
    'Account',
    '<p>Please sign in to change your privacy settings.</p><a href="/login">Sign in</a>',
  ),
  app: `<!doctype html><html><head><title>Privacy choices</title></head><body><noscript>You need to enable JavaScript
to run this app.</noscript><div id="root"></div>${APP}</body></html>`,
  appWithoutNotice: `<!doctype html><html><head><title>Choices</title></head><body><div class="page"></div>${APP}</body></html>`,
  soft404: shell('Page not found', '<h1>Oops!</h1><p>We can’t find the page you are looking for.</p>'),
  soft404Untold: shell('Tea', '<h1>404</h1><p>Nothing here.</p>'),
  noOptOut: shell('Our teas', `<h1>Our teas</h1>${TEXT}`),
  home: shell('Tea shop', `<h1>Tea from the hills</h1>${TEXT}`),
  parked: shell('example', '<h1>This domain is for sale</h1>'),
  botWall: '<!doctype html><title>Just a moment...</title><h1>Checking your browser before accessing</h1>',
  searchOnly: shell(
    'Do not track',
    '<h1>Search</h1><form role="search"><input name="q"><button>Go</button></form>',
  ),
};

export type PageName = keyof typeof pages;
