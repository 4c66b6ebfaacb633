extension ToyDataset {
  /// The tables of the toy country.
  ///
  ///     7 8 9   Goor   Hoorn       IJlst         province PV03
  ///     4 5 6   Dam    Ede         Bergen (Z.)   province PV02
  ///     1 2 3   Adam   Bergen (N.) Cuijk         province PV01
  static let tables: [String: String] = [
    "provinces.csv": """
    code,name,aliases,seats,note
    PV01,Zuidland,Zuid,39,
    PV02,Middenland,,41,
    PV03,Fryslân,Friesland|Noord,43,"De derde, en ""noordelijkste""."

    """,
    "municipalities.csv": """
    code,name,aliases,province,inhabitants,land_km2,total_km2,households,address_density,seats,seats_basis,note
    GM0001,Adam,Adamstad,PV01,1000,1.5,2.0,400,100,9,,
    GM0002,Bergen (N.),,PV01,2000,1.0,1.0,800,200,11,computed,
    GM0003,Cuijk,,PV01,3000,1.0,1.0,1200,300,13,,
    GM0004,Dam,,PV02,4000,1.0,1.0,1600,400,15,,
    GM0005,Ede,,PV02,5000,1.0,1.0,2000,500,17,sourced,Hoofdstad.
    GM0006,Bergen (Z.),,PV02,6000,1.0,1.0,2400,600,19,,
    GM0007,Goor,,PV03,7000,1.0,1.0,2800,700,21,,
    GM0008,Hoorn,,PV03,8000,1.0,1.0,3200,800,23,,
    GM0009,IJlst,Drylts,PV03,9000,1.0,1.0,3600,900,25,,

    """,
    "water-boards.csv": """
    code,name,aliases,note
    WB01,Waterschap West,West|WW,
    WB02,Waterschap Oost,Oost,Opgericht in 2016.

    """,
    "water-board-shares.csv": """
    water_board,municipality,name,share,note
    WB01,GM0001,Adam,1.0,
    WB01,GM0002,Bergen (N.),0.6,
    WB01,GM0004,Dam,1,
    WB01,GM0007,Goor,1,
    WB01,GM0008,Hoorn,0.5,
    WB02,GM0002,Bergen (N.),0.4,
    WB02,GM0003,Cuijk,1,
    WB02,GM0005,Ede,1,
    WB02,GM0006,Bergen (Z.),1,
    WB02,GM0008,Hoorn,0.5,
    WB02,GM0009,IJlst,0.95,Een deel ligt in zee.

    """,
    "divisions/veiligheidsregio.csv": """
    region_code,region,municipality,name,basis,note
    VR01,Zuid,GM0001,Adam,,
    VR01,Zuid,GM0002,Bergen (N.),,
    VR01,Zuid,GM0003,Cuijk,,
    VR01,Zuid,GM0004,Dam,inferred,De grens is onzeker.
    VR02,Noord,GM0005,Ede,,
    VR02,Noord,GM0006,Bergen (Z.),,
    VR02,Noord,GM0007,Goor,,
    VR02,Noord,GM0008,Hoorn,,
    VR02,Noord,GM0009,IJlst,,

    """,
    "divisions/zorgregio.csv": """
    region_code,region,municipality,name,basis,note
    ZR1,Kern,GM0001,Adam,sourced,
    ZR1,Kern,GM0005,Ede,sourced,
    ZR2,Rand,GM0005,Ede,unverified,
    ZR2,Rand,GM0009,IJlst,,

    """,
    "region-details.csv": """
    division,region_code,key,value,basis,note
    zorgregio,ZR1,uitvoerder,Zorgkantoor Eén,sourced,Stand van 2015.
    zorgregio,ZR1,zorgverzekeraar,Verzekeraar Eén,derived,
    zorgregio,ZR2,uitvoerder,Zorgkantoor Twee,,

    """,
    "networks.csv": """
    code,name,kind,parent,note
    BOND,Bond van gemeenten,vereniging,,
    BOND-Z,Afdeling Zuid,afdeling,BOND,Nieuw.
    G2,G2,stedennetwerk,,

    """,
    "network-members.csv": """
    network,municipality,name,basis,note
    BOND,GM0001,Adam,,
    BOND,GM0009,IJlst,,
    BOND-Z,GM0001,Adam,rule,
    G2,GM0005,Ede,computed,
    G2,GM0008,Hoorn,computed,

    """,
    "arrangements.csv": """
    id,name,short_name,body,legal_form,fields,valid_from,valid_to,note
    toy:1,Regeling Afval,RA,Afvalschap,Openbaar lichaam,afval|milieu,2015-01-01,2020-12-31,
    toy:2,Regeling Zorg,,,Regeling zonder meer,,2017-05-01,,Zonder gemeenten.

    """,
    "participants.csv": """
    arrangement,kind,code,name,organs,basis,note
    toy:1,gemeente,GM0001,Adam,raad|college,,
    toy:1,gemeente,GM0004,Dam,,inferred,Later lid.
    toy:1,provincie,PV01,Zuidland,ps,,
    toy:1,waterschap,WB01,Waterschap West,ab|db,,
    toy:1,waterschap,,Waterschap Oud,,,Bestaat niet meer.
    toy:1,gemeenschappelijke-regeling,toy:2,Regeling Zorg,,,
    toy:1,rijk,mnre1,Ministerie van Water,minister,,
    toy:2,overig,,Stichting Zorg,bestuur,sourced,

    """,
    "programmes.csv": """
    id,name,kind,group,arrangement,valid_from,valid_to,basis,source,note
    deal-zuid,Regio Deal Zuid,regio-deal,Regio Deals,,2018,2022,sourced,Kamerbrief,
    afvalschap,Afvalschap,samenwerking-wgr,,toy:1,2015-01-01,,derived,,Gelijk aan de regeling.

    """,
    "programme-members.csv": """
    programme,municipality,name,role,basis,note
    deal-zuid,GM0001,Adam,trekker,,
    deal-zuid,GM0003,Cuijk,,derived,
    afvalschap,GM0001,Adam,,,

    """,
    "flows/pendel.csv": """
    home,work,jobs
    GM0001,GM0001,500
    GM0001,GM0002,20
    GM0001,GM0005,300.5
    GM0005,GM0001,7
    GM0009,GM0005,40

    """,
    "border-links.csv": """
    from,to,kind,name,note
    GM0009,GM0001,veer,Veer Zuid–Noord,Alleen in de zomer.

    """,
  ]
}
