import { mount } from 'svelte';
import { prepareScreen } from '../../components/view/screen.svelte';
import Library from './library.svelte';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/plain-page.css';

await prepareScreen();
mount(Library, { target: document.getElementById('app')! });
