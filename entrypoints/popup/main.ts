import { mount } from 'svelte';
import Popup from './popup.svelte';
import '../../components/tokens.css';
import '../../components/parts.css';
import './popup.css';

mount(Popup, { target: document.getElementById('app')! });
