"""`kiosk content new`: a small example zone to begin with. Everything in it says that it is an example."""
