<?php
/*
 * What a test's WordPress does otherwise than another one: it may ask an origin on this machine, as a real one would ask
 * the real origin, and no other; a script that an editor of the site puts into the theme once stands in its footer; and
 * the theme is the one that the address asks for.
 */
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, (int) getenv('ORIGIN_PORT')]);
add_filter('pre_option_template', fn($theme) => $_GET['theme'] ?? $theme);
add_filter('pre_option_stylesheet', fn($theme) => $_GET['theme'] ?? $theme);
add_action('wp_footer', function () {
    if (isset($_GET['script'])) {
        echo '<script type="module" src="' . esc_url(getenv('ORIGIN')) . '/widgets/v1.js" data-upgrade></script>';
    }
});
