/** States of Mexico, their capitals and other large cities by the first word that tells them; folded. */
export const MEXICAN_PLACES: ReadonlySet<string> = new Set(
  `aguascalientes baja california mexicali tijuana ensenada campeche chiapas tuxtla tapachula chihuahua juarez cdmx mexico
  coahuila saltillo torreon monclova colima manzanillo durango guanajuato leon irapuato celaya salamanca guerrero acapulco
  chilpancingo hidalgo pachuca tula jalisco guadalajara zapopan vallarta toluca ecatepec naucalpan tlalnepantla michoacan
  morelia uruapan zamora morelos cuernavaca cuautla nayarit tepic nuevo monterrey guadalupe apodaca oaxaca puebla tehuacan
  queretaro quintana chetumal cancun san sinaloa culiacan mazatlan mochis sonora hermosillo nogales obregon tabasco
  villahermosa tamaulipas ciudad victoria reynosa matamoros tampico tlaxcala veracruz xalapa coatzacoalcos cordoba orizaba
  poza yucatan merida zacatecas fresnillo`.split(/\s+/),
);
