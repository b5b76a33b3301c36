/** VitePress's own theme, and which of a picture's two files is shown. */
import DefaultTheme from 'vitepress/theme';
import './charts.css';

export default DefaultTheme;
