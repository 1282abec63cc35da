/** What people say in Spanish, and after the colon the words of a resolution that they may mean. */
export const SPANISH = `
  dinero, plata, pasta, lana, guita, botín, millones, fortuna, efectivo, capitales, riquezas: activos, fondos, bienes, producto
  robar, robado, robo, ladrón, ladrones, saquear, saqueo, saqueado, saqueados, hurtar, desviar, desviado, desviados, estafar, desfalco, despojar: malversación, robados, ilícitos
  soborno, sobornos, coima, coimas, mordida, mordidas, sobre, sobres, untar, comprar, cohecho, comisiones, aceitar: soborno, sobornos, indebidas
  policía, policías, agente, agentes, comisario, detective, guardia, investigador, policial, poli: policía, policiales, orden
  juez, jueces, tribunal, corte, cortes, juicio, juicios, magistrado, magistrados, juzgado, juzgados, sentencia: judicial, judiciales, justicia, tribunales
  fiscal, fiscales, fiscalía, procurador, acusación: fiscales, fiscalía
  cárcel, prisión, preso, castigar, castigo, pena, penas, multa, multas, condenar, condenado, condenados, condena, encarcelar, rejas: sanciones, penales, impunidad, enjuiciar
  crimen, crímenes, ilegal, ilegales, criminal, criminales, malhechor, delincuente, delincuentes, prohibido: delitos, penales, delito, delincuencia
  ley, leyes, reglas, norma, decreto, código, legislar, reforma: legislación, derecho, jurídicos, legislativas
  político, políticos, ministro, ministros, dirigente, dirigentes, líder, líderes, alcalde, alcaldes, presidente, jefe, jefes, poderosos, gobernantes, oligarcas, dictador, dictadores, élites, mandatarios: funcionarios, públicos
  funcionario, funcionarios, empleado, empleados, administración, burócrata, burócratas, personal, servidores, servidor público: funcionarios, públicos
  diputado, diputados, parlamentario, parlamentarios, senador, senadores, senado, congreso, congresista, congresistas, asamblea, legislador, legisladores: parlamentos, legislativos, parlamento
  compañía, compañías, firma, firmas, empresario, empresarios, multinacional, multinacionales, pyme, pymes, corporación, corporaciones, negocio, negocios, patrón, accionistas, industria: empresas, privado, jurídicas, entidades
  ONG, asociación, asociaciones, activista, activistas, voluntarios, colectivos, sindicato, sindicatos: civil, gubernamentales, comunitarias
  ciudadano, ciudadanos, pueblo, población, habitantes, contribuyentes, vecinos, ciudadanía, comunidad, usuarios: público, ciudadanos, sociedad
  periodista, reportero, reporteros, prensa, diario, diarios, periódico, televisión, radio, bloguero, redacción, corresponsal, corresponsales: medios, periodistas
  universidad, universidades, investigador, investigadores, profesor, profesores, estudiante, estudiantes, científicos, académicos: académico, investigación, enseñanza, educación
  escuela, escuelas, colegio, alumno, alumnos, clase, clases, maestro, enseñar, aprender, curso, cursos, lección, lecciones, instituto, pedagogía: educación, enseñanza, aprendizaje, formación
  niño, niña, adolescentes, menores, chicos, chavales, juventud, joven: jóvenes, niños
  mujer, niñas, femenino, sexo, sexista, machista, hombre, varones: mujeres, género
  gasto, gastar, presupuesto, presupuestos, impuestos, impuesto, hacienda, fisco, arcas, tesorería, erario: finanzas, fondos, presupuestaria, gastos
  compra, compras, comprar, adquisiciones, licitación, licitaciones, concurso público, proveedor, proveedores, contrato, adjudicación, subcontratar: contratación, contratos
  voto, votar, votación, urnas, candidato, candidatos, elector, electores, elección, campaña, comicios: elecciones, electoral, votantes, campañas
  banco, banquero, banqueros, transferencia bancaria, cuenta, crédito: bancos, financieras, financiero
  lavar, lavado, blanquear, dinero sucio, dinero negro, reciclar, sucio: blanqueo, blanquear
  esconder, escondido, oculto, ocultos, secreto, secreta, secretos, tapar, opaco, opacidad, anónimo, anónimas, disimular: ocultar, ocultación, transparencia
  abierto, abierta, apertura, publicar, publicado, visible, divulgar, claridad, transparente, transparentes: transparencia, divulgación, acceso
  honesto, honestos, honestidad, honrado, honrados, honradez, probidad, moral, ético, íntegro, rectitud, virtud, ejemplar, decencia: integridad, ética, éticas, éticos
  vigilar, vigilancia, vigila, controlar, control, verificar, inspección, inspector, inspectores, defensor del pueblo, supervisar, fiscalizar, perro guardián: supervisión, seguimiento
  auditor, auditores, auditoría, auditorías, contralor, contraloría, tribunal de cuentas, cuentas: fiscalizadoras, auditoría, contabilidad
  atrapar, descubrir, desenmascarar, revelar, destapar, encontrar, pillar: detectar, detección, identificación
  denunciar, denuncian, denunciante, queja, quejas, quejarse, delatar, alertar, alerta, avisar, soplón, chivato, chivatos, testificar, filtrar: denuncia, denuncien, denunciantes, reclamaciones
  venganza, represalia, amenaza, amenazar, amenazado, acosar, acoso, atacar, ataque, ataques, matar, matan, asesinar, asesinado, asesinato, asesinatos, agredir, agresión, palizas, golpear, despedido, despedir, persecución: represalias, amenazas, intimidaciones, violencia
  seguro, seguros, seguridad, defender, protegido, proteger, amparo, amparar, resguardar: proteger, protección, seguro
  ayuda, ayudar, respaldo, respaldar, apoyar, auxilio, socorro: asistencia, apoyo
  pobre, pobres, miseria, desfavorecido, necesitados, Sur, tercer mundo, subdesarrollados, débiles, vulnerables: desarrollo, pobreza, desfavorecidas
  rico, ricos, riqueza, millonario, millonarios, patrimonio, enriquecerse, hacerse rico: enriquecimiento, patrimonio, activos
  extranjero, extranjera, exterior, otro país, fuera, vecinos: extranjeros, internacional, transnacional
  frontera, fronteras, aduana, aduanas, aduanero: transfronterizo, transfronteriza
  visa, visas, pasaporte, pasaportes, migrante, migrantes, inmigrante, entrada, residencia: visados, inmigración, refugiados
  huir, huida, fugitivo, fugitivos, prófugo, prófugos, escapar, fuga, exilio, escondite, guarida: refugios, buscadas, movimiento
  devolver, devuelto, devolución, repatriar, regresar, retorno, recuperar, recuperado, recuperados, recobrar: restitución, recuperación, restituir, restituidos
  incautar, incautado, quitar, confiscar, confiscado, confiscados, congelar, congelado, bloquear, embargo, expropiar, confiscación: decomiso, incautación, decomisados, embargar
  rastrear, seguir la pista, localizar, buscar, perseguir, rastro: localización, localizar, identificación
  costo, costos, coste, costes, precio, pagar, factura, reembolsar, caro, honorarios: gastos
  víctima, afectados, sufrir, damnificados, dañados: víctimas, perjudicados
  indemnizar, compensar, compensación, resarcir, reparación, reparar: indemnización, daños
  rápido, rápida, rapidez, velocidad, lento, lenta, lentitud, retraso, retrasos, esperar, plazo, plazos, urgente, tardar, agilizar: oportuna, demoras, rapidez, urgentes
  obstáculo, freno, frenos, traba, trabas, dificultad, barrera, barreras, impedimentos: obstáculos, dificultades, retos
  laguna, vacío, vacíos, agujero, agujeros, debilidad, debilidades, fallo, fallos, falta, carencias: deficiencias, vulnerabilidad
  ordenador, computadora, internet, digital, en línea, web, página, aplicación informática, aplicaciones, software, informática, tecnología, electrónica, IA: tecnologías, digitales, digital, electrónico, electrónicos
  cifra, cifras, estadística, número, números, indicador, indicadores, encuesta: estadístico, estadísticas, datos, medir
  guerra, conflicto armado, ejército, militares, soldados, cascos azules: paz
  virus, confinamiento, coronavirus, covid, vacuna, vacunas, mascarillas, sanitaria, epidemia: COVID-19, pandemia
  catástrofe, desastre, desastres, terremoto, inundación, humanitaria: crisis, emergencias
  fútbol, partido de fútbol, torneo, árbitro, árbitros, club, clubes, equipo, equipos, campeón, dopaje, olímpico, rugby, ciclismo, tenis, jugador, jugadores, hinchas, deportista, deportistas, estadio: deporte, deportivas, atletas
  mafia, mafioso, mafiosos, pandilla, banda, bandas, cártel, cárteles, capo, hampa, gánsteres, narcotraficantes: organizada, delincuencia
  donante, donador, donación, donaciones, financiar, patrocinador, aportar, subvencionar, financiamiento: donantes, contribuciones, financiación
  acuerdo, arreglo, pacto, trato, convenio, negociar, negociación, transacción: acuerdos, arreglos
  tratado, tratados, convenio, pacto, CNUCC: Convención, instrumentos
  unirse, firmar, ratificar, adherirse, miembro: ratificado, adherido, ratificar
  cambiar, modificar, revisar, reformar, modernizar, actualizar: mejorar, adapten
  confianza, desconfianza, credibilidad, fe: confianza
  libertad, libertades, derechos: libertad, derechos
  hablar, expresarse, expresión, decir: libertad, difundir, publicar
  censura, censurar, amordazar, silenciar, callar: libertad, restricciones, periodistas
  permiso, permisos, autorización, autorizaciones, licencia, habilitación, concesiones: licencias
  subsidio, subsidios, ayudas, subvención: subvenciones
  dueño, dueños, propietario, propietarios, propiedad, posee, pertenece, accionista, titular, titulares, testaferro, beneficiario: beneficiarios, finales
  contabilidad, factura, facturas, balance, asientos, libros, contable: contabilidad, libros, registros
  juntos, cooperar, colaborar, socio, alianza, aliados, unirse, unidos: cooperación, alianzas, coordinación
  plan, estrategia, programa, hoja de ruta: estrategias, planes, políticas
  razón, razones, origen, raíz, raíces, porqué: causas
  efecto, consecuencia, daño, daños, dañar, perjudica, perjudicar, estragos, destruir, destruye, impacto: consecuencias, negativas, efectos, negativo
  peligro, peligros, peligroso, riesgo: riesgos, amenazas, gravedad
  familia, parientes, esposa, marido, hermano, hermana, primo, primos, sobrino, hijo, familiar: familiares
  nepotismo, favoritismo, amiguismo, amigos, amigo, amigotes, compadres, enchufe, enchufes, clientelismo, enchufados: intereses, conflictos
  despilfarro, despilfarrar, derroche, malgastar, mala gestión: gestión, finanzas, eficiente
  mansión, mansiones, villa, villas, yate, yates, coches, lujo, joyas, apartamentos, jet: justificados, patrimonio, decomisados
  capacitación, capacitar, formar, taller, talleres, pasantía, competencias: formación, capacidad
  influencia, favor, favores, contactos, lobby, lobbies, presión, presiones, injerencia, inmiscuirse, entrometerse, meterse: influencia, indebida, influencias
  impune, impunes, salirse con la suya, intocable, intocables, por encima de la ley: impunidad
  trampa, trampas, tramposo, amañar, amañado, amañados, amaño, amaños, manipular, chanchullo, chanchullos, tongo: equidad, integridad, corrupción
  fraude, fraudes, estafa, timo, escándalo, escándalos, malversar, turbio, turbios, sospechoso, abuso: corrupción, indebido
  negar, negativa, prohibir, prohibición, vetar, excluir, excluidos, rechazar: denegar, impidan
  vender, venta, subasta, subastar, ceder: disposición, privatización
  sospechoso, sospechosos, culpable, culpables, autor, acusado, acusados, imputado, imputados, responsable: personas, delincuentes, involucradas
  prueba, testimonio, testimonios, evidencia, evidencias: pruebas, testigos
  agencia, oficina, servicio, organismo, organización, entidad, institución: autoridades, órganos, instituciones
  prometer, compromiso, juramento, comprometerse: comprometemos, compromiso
  mejora, progreso, avance, avances: mejorar, progresos
  justo, justa, igual, iguales, parejo, mismo: igualdad, imparcial, equidad
  estudio, encuestas, sondeo, sondeos: estudios, investigación, informe
`;
