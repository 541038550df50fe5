import { mount } from 'svelte';
import { prepareScreen } from '../../components/view/screen.svelte';
import Review from './review.svelte';
import '../../components/tokens.css';
import '../../components/parts.css';

await prepareScreen();
mount(Review, { target: document.getElementById('app')! });
