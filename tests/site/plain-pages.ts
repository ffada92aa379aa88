import { escapeHtml } from './layout.ts';

/** What is inside `<main>` of the pages that never change. */
export const HOME = `<main>
<section class="hero">
<h1>A calm place to build software</h1>
<p>Plans, code and conversation side by side, so that a small team can see what it is making.</p>
<p><a class="button" href="/sign-up">Try it</a> <a class="quiet" href="/news">What is new</a></p>
</section>
<section class="cards">
<article><h2>Plan</h2><p>Write down what the software is for. Everything later points back to it.</p></article>
<article><h2>Build</h2><p>Turn the plan into screens and services, and see at once what a change touches.</p></article>
<article><h2>Keep</h2><p>Notes, decisions and reasons stay next to the code that came of them.</p></article>
</section>
<section>
<h2>What this page does in your browser</h2>
<p>It sets cookies by header and by script, writes to every kind of browser storage, registers a service worker and calls on a tag manager, an analytics beacon and a CRM script, all of which are served by this machine too. Kaiji’s popup shows what of it can be seen.</p>
</section>
</main>`;

export const SIGN_UP = `<main>
<h1>Sign up</h1>
<p>Tell us who you are, and we pretend to write back.</p>
<form method="post" action="/sign-up">
<label>Name <input name="name" autocomplete="name" required></label>
<label>E-mail <input name="email" type="email" autocomplete="email" required></label>
<label>Telephone <input name="telephone" type="tel" autocomplete="tel"></label>
<label>Company <input name="company" autocomplete="organization"></label>
<label>Message <textarea name="message" rows="4"></textarea></label>
<button>Send</button>
</form>
</main>`;

export const SIGNED_UP = `<main><h1>Thank you</h1><p>Nothing was kept: this is a stand-in.</p></main>`;

export const SIGN_IN = `<main>
<h1>Sign in</h1>
<p>This page is for members.</p>
<form method="post" action="/sign-up"><label>E-mail <input name="email" type="email"></label><label>Password <input name="password" type="password"></label><button>Sign in</button></form>
</main>`;

export const UNAVAILABLE = `<main><h1>Service unavailable</h1><p>Please try again in a few minutes.</p></main>`;

export const DOCS = `<main>
<h1>Getting started</h1>
<p>These pages explain a product that does not exist.</p>
<ol><li>Open the product.</li><li>Make a project and give it a name.</li><li>Ask a colleague to look at it.</li></ol>
</main>`;

export const NEWS = `<h1>News</h1>
<article><h2>Projects can be archived</h2><p>An archived project stays readable and no longer appears in the list.</p></article>
<article><h2>Comments on a single line</h2><p>A comment can now be tied to a line of a plan.</p></article>`;

export const PRODUCT = `<h1>Projects</h1>
<ul class="projects"><li>Meadow <span>edited today</span></li><li>Harbour <span>edited yesterday</span></li></ul>`;

/** A `<main>` that a script fills half a second later from `address`, as a page does that renders in the browser. */
export function late(address: string): string {
  return `<main data-late="${escapeHtml(address)}"><p>Loading …</p></main>`;
}
