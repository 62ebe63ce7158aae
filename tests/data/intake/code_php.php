<?php
$config = [
  'eab_kid' => '75f804ec-049a-42db-86b2-18d5cf61d366',
  'eab_hmac_key' => 'S6Pxo8A5ayuB-BBMwsxsE9uMrXCUDiJHiV7GDMyYaYo',
];
