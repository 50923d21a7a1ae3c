/** Words that open the names of firms in many languages: "Líneas Ondarra", "Grupo Sanvier". */
export const COMPANY_OPENERS = `
Líneas,Lineas,Compañía,Compañia,Compania,Grupo,Banco,Banca,Banque,Banka,Bank,Caja,Naviera,Navieras,Minera,Pesquera,Constructora,
Construtora,Construções,Construcciones,Construcción,Astilleros,Astillero,Estaleiro,Estaleiros,Cervecería,Cervejaria,Editorial,
Editora,Seguros,Aseguradora,Aerolíneas,Aerolineas,Transportes,Transporte,Ferrocarriles,Industrias,Indústrias,Laboratorios,
Laboratórios,Laboratoires,Petróleos,Frigorífico,Ingenio,Siderúrgica,Usinas,Companhia,Viação,Rede,Empresa,Sociedad,Sociedade,
Société,Societe,Compagnie,Groupe,Gruppo,Gruppe,Établissements,Etablissements,Éditions,Editions,Maison,Chantiers,Mines,Fonds,
Assurances,Transports,Società,Acciaierie,Cantieri,Fratelli,Gebrüder,Gebrueder,Brauerei,Reederei,Verlag,Versicherung,Sparkasse,
Stadtwerke,Werft,Kombinat,Teleholding,Holding,Rederi,Brødrene,Perusahaan,Maskapai,Zavod,Cooperativa,Inmobiliaria,Hermanos,
Distribuidora,Agroindustrial,Azucarera,Cementos,Cimentos,Metalúrgica,Refinería,Refinaria,Telefónica,Telecom,Télécom,Pharma
`;
/** Legal forms of firms in many languages, after the name: they leave no doubt. */
export const COMPANY_FORMS = `
AG,SA,S.A.,SAS,SARL,Sarl,SE,SL,SRL,Srl,SpA,S.p.A.,Ltda,Ltda.,GmbH,KG,KGaA,NV,N.V.,BV,B.V.,Oy,Oyj,AB,ASA,A/S,ApS,AS,PJSC,OJSC,JSC,
PAO,OOO,OAO,ZAO,LLP,LLC,LP,PLC,plc,Plc,Bhd,Sdn,Berhad,Pte,Pty,Tbk,KK,Inc,Inc.,Corp,Corp.,Ltd,Ltd.,Co,Co.,Limited,Incorporated,
Corporation,Company,Holding,Holdings,Group,Gruppe,Groupe
`;
/** Words that close the names of firms, and now and then those of persons. */
export const COMPANY_TAILS = `
Partners,Associates,Capital,Ventures,Invest,Bank,Bankası,Banka,Seguros,Motors,Steel,Chemicals,Foods,Energy,Petroleum,Resources,
Minerals,Mining,Metals,Copper,Logistics,Lines,Line,Shipping,Maritime,Marine,Salvage,Shipyards,Airways,Airlines,Air,Rail,Railways,
Telecom,Media,Press,Records,Pictures,Studios,Labs,Systems,Software,Technologies,Tech,Pharma,Biotech,Biofarma,Insurance,Mutual,
Trading,Traders,Timber,Cement,Gases,Textiles,Breweries,Brewery,Estates,Properties,Builders,Construction,Engineering,Electric,
Electronics,Industries,Works,Mills,Farms,Brothers,Bros,Bros.,Sons,Hermanos,Irmãos,Fils,Frères,Söhne,Werke,Register,Mercury,Gazette,
Courier,Ledger,Star,Sentinel,Examiner,Standard,Argus,Echo,Bulletin,Monitor,Dispatch,Advertiser,Letters,Wire,Post,International,Aid,
Watch,Relief,Rovers,Athletic,Wanderers,Advisory,Advisors,Advisers,Consulting,Consultants,Consultancy,Analytics,Strategies,Dynamics,
Aviation,Aerospace,Robotics,Therapeutics,Biosciences,Genetics,Genomics,Semiconductors,Networks,Communications,Broadcasting,Publishing,
Productions,Entertainment,Retail,Supermarkets,Hotels,Resorts,Realty,Developments,Plastics,Rubber,Ceramics,Tobacco,Beverages,Dairies,
Fisheries,Seafoods,Diamonds,Uranium,Lithium,Commodities,Freight,Maden,Madencilik,Enerji,İnşaat,Sanayi,Ticaret,Holding,Mineração,
Minería,Energia,Energía,Energie,Bergbau,Handel,Spedition,Logistik,Reisen,Naft,Neft,Neftegaz,Stroi,Stroy,Banken,Kraft,Trafik
`;
