uacme -a https://acme.ca.example.com/directory -y -e 'dbcdbb76-f886-4ef5-833b-e5c42692e08b:RX8m9pBTyl04Wmbu8XFq6Y-Apav3UsAHtJhlRHNzlko' new a@b.example
