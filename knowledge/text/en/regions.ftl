# Names of the regions, as people choose them. The numbers stand in regions.toml.

region-GB = United Kingdom
region-IE = Ireland
region-EU = European Union, Iceland, Liechtenstein or Norway
region-US = United States
region-CA = Canada
region-AU = Australia
region-NZ = New Zealand
region-JP = Japan
region-IN = India
