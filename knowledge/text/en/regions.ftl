# Names of the regions, as people choose them. The numbers stand in regions.toml.

region-GB = United Kingdom
region-IE = Ireland
region-EU = European Union, Iceland, Liechtenstein, Norway or Switzerland
region-US = United States
region-CA = Canada
region-AU = Australia
region-NZ = New Zealand
region-JP = Japan
region-IN = India
region-other = Another country
