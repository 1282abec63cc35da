<?php
/*
 * Installs WordPress into the database that its wp-config.php names, with a user of each role, and prints as JSON the
 * password by which programs sign in as each: php install.php FOLDER HOST
 */
[, $folder, $host] = $argv;
$_SERVER += ['HTTP_HOST' => $host, 'SERVER_NAME' => 'localhost', 'REQUEST_METHOD' => 'GET'];
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define('WP_INSTALLING', true);
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

// Nobody has to hear of it.
function wp_mail()
{
    return true;
}

wp_install('Elsewhere', 'administrator', 'administrator@example.org', true, '', wp_generate_password());
$passwords = ['version' => get_bloginfo('version')];
foreach (['administrator', 'editor', 'author', 'contributor'] as $role) {
    $user = get_user_by('login', $role);
    $id = $user ? $user->ID : wp_insert_user([
        'user_login' => $role,
        'user_pass' => wp_generate_password(),
        'user_email' => "$role@example.org",
        'role' => $role,
    ]);
    [$passwords[$role]] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'tests']);
}
echo json_encode($passwords);
