<?php
// In the functions.php of your child theme, or in a small plugin. WordPress 6.5 or newer.
add_action( 'wp_enqueue_scripts', function () {
	if ( is_page( 'security' ) ) {
		wp_enqueue_script_module( 'trust-elements', '/trust/trust.js', array(), '0.1.0' );
	}
} );

// [trust_center]: for editors whose role may not write HTML of its own.
add_shortcode( 'trust_center', function ( $attributes ) {
	$attributes = shortcode_atts( array( 'manifest' => '/trust.json' ), $attributes );
	return sprintf(
		'<trust-center manifest="%s">Questions about our security? Write to security@example.com.</trust-center>',
		esc_url( $attributes['manifest'] )
	);
} );
