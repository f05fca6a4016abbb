/** Spanish. Kinds and entries: lexicon.ts. Reached from the send gate (see eslint.config.mjs). */
import type { Lexicon } from './lexicon.ts';

export const LEXICON_ES: Lexicon = {
  decide: `
jubilar
abolir abon* abstener* acabar_la_reunion_con acept* acord* acuerd* adjudic* admit* adopt* alquil* amort* ampar* anul* apalabr* aparcar
apart* aplaz* aprob* aprueb* arbitr* arend* asign* asum* autoric* autoriz* aval* bloque* bonific* borar cancel* cede cedemos ceder
cerarlo cesar cesion coloc* compr* conced* conclu* condon* confirm* congel* consens* consent* consign* contrat* convenir cort*
dar_de_baja decant* decid* declin* decretar delega delegamos delegar delegue deneg* denieg* deport* derog* desautoriz* desbloq* descart*
desestim* desig* desmont* despedir despid* devolv* devuelv* dictamin* disolv* dividir dotar ech* eleg* elig* elij* elimin* embarg* emit*
enajen* encarg* encomend* entreg* escog* escoj* estamp* excl* exim* exonera* expropi* expuls* extend* fal* fichar finiquit* firm* frac*
fusio* habilit* hipotec* implant* impon* inclin* incorpor* indemniz* inhabilit* inscrib* interump* jubil* legaliz* libera liberar libere
libr* licit* liquid* lotific* mand* multar nombr* nominar oblig* opt* otorg* pact* pag* paraliz* permit* permut* pospon* posterg*
preadjudic* prescind* prioric* prioriz* prohib* promov* pronunci* prorog* quedarnos_con quitamos quitar ratific* ratifiqu* readmit*
reaj* reasign* rechac* rechaz* recomprar reduc*_de refrend* rehus* reintegr* relevar rematar rembols* rempl* renov* renuev* renunci*
rescind* respald* reten* retir* reubic* revoc* rubric* saldar sancion* secund* sel* separ* sobrese* sortear subast* subrog* suscrib*
suspend* sustitu* tach* transfer* tras* trocear tumbar unific* valid* vender vet* vot* zanj*
`,
  obtain: `
acotar agendar anotar apunt* arancarle averiguar_quien bloquea bloquear ceramos cerar ciera cieran clasific* cobrar complet* concret*
conseg* conseguir_que consig* contest* defin* dejar_por_escrito delimit* deslind* determin* entregar escalon* escrib* especific*
establec* estipul* fij* finalic* finaliz* formaliz* identific* identifiqu* levarnos limitar list* lograr_que nombre_de obten* obtien*
plasmar poner_precio programar public* que~acepte que~apruebe que~firme recib* redact* registrar relen* repart* reserv* resolvemos
resolver respond* resuelv* saber_si sacar_el saldar salir_con salir~con solucionar tach* termin* ubicar ultim*
`,
  done: `
aceptada aceptado acordada acordadas acordado acordados adjudicada adjudicado aprobada aprobadas aprobado aprobados asignada asignadas
asignado asignados atado bloqueada cerada cerado cobrado completa completo comprometida comprometido con_nombre_y_apelidos concretado
confirmada confirmadas confirmado confirmados consensuado decidida decidido definida definidas definido definidos designada designado
despejada elegida elegidas elegido elegidos eliminada eliminado en_firme entregada entregado entregados escogido establecido fijada
fijadas fijado fijados finalizado firmada firmadas firmado firmados formalizado identificado identificados listo nombrada nombrado
obtenido pactada pactado por_escrito priorizada priorizadas priorizado ratificado rechazado redactado relenado renovado repartida
repartidas repartido reservada reservado resuelta resuelto saldada saldado selado selecionada selecionado selecionados subido suprimida
suscrita suscrito sustituido terminada terminado validada validadas validado validados votado zanjado
`,
  outcome: `
aceptacion acuerdo acuerdos adjudicacion adopcion anulacion aplazamiento aprobacion arbitraje asignacion autorizacion aval baja
cancelacion cesion ciere_del compromiso compromisos confirmacion conformidad consenso consentimiento contratacion decision decisiones
desbloqueo designacion dictamen elecion eliminacion entrega_de falo firma firmas go liberacion luz_verde nombramiento ok okay prioriza
priorizacion proroga ratificacion rechazo renovacion renuncia reparto rescision resolucion retirada_de selecion si_o_no supresion
suscripcion traspaso validacion veredicto visto_bueno visto_bueno_de votacion voto
`,
  thing: `
adenda albaran almacen anexo apartado articulo baremo bono borador calendario candidata candidato cantidad cantidades catalogo centro
certificado clausula codigo comision condiciones contacto contraparte contrapartida contrato contrato_marco contratos convenio coreo
cronograma cuantia cuota cupo datos_de descuento dia documento duracion ensayo entregable entregables envase escenario especificacion
especificaciones etiqueta fabrica fase fecha fianza ficha formato formulario garantia guion hito hoja hoja_de_ruta hora horario importe
indemnizacion indice interlocutor licencia lider limite linea lista listado listados logo lote lugar mapa maqueta maximo memorandum
mercancia minimo modelo moneda muestra muestras nda nombre nombres numero oferta opcion opciones packaging pagina paginas parafo partida
patrocinador pedido penalizacion penalizaciones perfil periodo piloto plan_de plan_de_acion planta plantila plataforma plazo pliego
poliza porcentaje precio presupuesto prima procedimiento protocolo prototipo provedor provedores prueba puesto ranking ratio rebaja
referencia regla reglamento representante requisito responsable roadmap rubrica ruta sede seguro selo semana shortlist sitio sla sponsor
subcontrata sublote sucesor suplente surtido sustituto tabla tablero tarifa techo tecnico tercero termino terminos terna texto tienda
titular tope tramo transportista turno ubicacion umbral unidades vencimiento version versiones visado volumen volumenes zona
`,
  activity: `
abord* abrir_el_melon actualiz* adentr* alinea* anal* anim* aport* aprend* ases* avis* balance_de brainstorm* bucear busc* capacit*
celebr* charl* chequ* coment* compar* comprobar comunic* consider* consult* contar contarnos contrast* convers* cordin* cuestion*
darle_una_vuelta debat* desarol* describ* descubr* desgran* detalar dialog* difund* discut* ejercit* ensen* entrenar entrevist* escuch*
estudi* evalu* examin* explic* explor* expon* form* habl* hacer_balance hacer_seguimiento ilustr* indag* inform* intercambi* introduc*
investig* invit* ler median* medir mir* monitoriz* mostr* muestr* negoci* observ* opin* orientar os_cuento plante* pregunt* present*
prob* profundiz* propon* puesta_en_comun recab* recapitul* recog* recopil* recor* reflex* relat* repas* report* resum* reunion_con
reunir reunir_de reunirnos reunirse revis* saludar sensibiliz* sincroniz* sintetiz* socializar sondear supervis* tantear trabajamos
trabajar transmit* trasladar trat* valor* ver verific* vernos vis*
`,
  occasion: `
acogida actualizacion alineacion alineamiento analisis apertura avance avances balance bienvenida brainstorming briefing cafe_con cal
capacitacion charla checkpoint cita comida_con comite conferencia conversacion conversaciones cordinacion debate debriefing demo
demostracion diagnostico dialogo discusion encuentro entrevista estatus evaluacion exposicion fedback formacion foro informe informes
intercambio introducion jornada junta kickof lamada meting negociacion negociaciones novedad novedades panorama presentacion
presentaciones puesta_en_comun qbr recorido reflexion repaso reporte resumen retroalimentacion reunion reuniones review revision ronda
ruegos_y_preguntas seguimiento sesion sesiones sync taler taleres update videolamada visita vistazo webinar workshop
`,
  prepare: `
adelant* alanar anticip* avanc* avanzar bosquej* encaminar encauzar ensayar esboz* ir_preparando preacord* prepar* sentar_las_bases
trabajar_en
`,
  wish: `
acelerar acercar* acompanar afianz* agiliz* apoyar asegurar* ayudar cohesion* conect* consolid* constru* crecer cuidar cultiv* dinamiz*
empoder* enamorar enriquec* entusiasm* estimul* estrech* facilit* favorec* fidel* foment* fortalec* garantiz* ilusionar implic* impuls*
incentiv* inovar inspir* integr* involucr* limar mantener mantener_la maximiz* mejor* mimar motiv* optim* perseguir potenc*
profesionaliz* promover reactiv* reforz* refuerz* remar robustec* sumar tejer transform* unir velar vincular*
`,
  ideal: `
ambicion ambiente atencion cercania clima cohesion colaboracion compania complicidad comunicacion confianza coperacion crecimiento
cultura dinamica eficacia eficiencia empatia energia entendimiento entusiasmo espiritu excelencia exito experiencia fidelidad
fidelizacion fluidez futuro ilusion imagen implicacion inovacion integracion lazos lealtad liderazgo motivacion orgulo partnership
pasion presencia prosperidad proximidad relacion relaciones rendimiento respeto satisfacion sinergia sintonia sostenibilidad
transparencia union valor valores vinculo visibilidad vision
`,
  mind: `
captar claridad comprend* comprension concienc* conocer conocernos conocimiento enten* enterarse entiend* familiariz* impresiones
inquietudes interioriz* mentaliz* opiniones percepcion percepciones percib* sensaciones sentir
`,
  wildcard: `
aciones actividades actualidad acuerdos algo aspectos asunto bareras buenas_practicas cambios camino_a_seguir cifras cosas cuestion
cuestiones datos decisiones_oportunas desafios detales dificultades dudas ejes elementos entorno estado_del_tema estrategia etc
expectativas experiencias general halazgos haya_que_tomar ideas imprevistos incidencias informacion iniciativas inquietudes intereses
kpis las_decisiones_que lo_que los_temas mejoras necesidades noticias numeros objetivos oportunidad oportunidades pasos perspectivas
posibilidades prioridades problema problemas problematica proximo_paso puntos responsabilidades resultados retos rumbo situacion
situaciones solucion soluciones tareas tema tendencia todo varios
`,
  logistics: `
adjunto almuerzo autobus bebidas bocadilos cafe cena comida desayuno enlace hotel invitacion parking portatil portatiles presencial
puntuales puntualidad recepcion restaurante sala teams traed traer tren ver_adjunto videoconferencia vuelo webex zom
`,
  filler: `
adelante animo bienvenidos bla enhorabuena excelente fenomenal fin genial gracias gran habitual hola idem importante juntas juntos
lo_de_siempre magnifico n_a nada ninguno por_definir saludos super tbd un_saludo unidos vamos vemos viva
`,
  past: `
acta_de antano anterior anteriores ayer celebrada celebrado fue fueron habia habian hubo la_semana_pasada pasada pasado previamente
recientemente se_decidio semana_pasada tomada_en ya
`,
  elsewhere: `
decidira posteriormente
`,
  open: `
como de_que_manera que que_hacemos
`,
  choice: `
cual cuales cuando cuanta cuanto o o_no quien quienes si u versus vs
`,
  measure: `
beneficio ebit ebitda facturacion ingresos margen margen_bruto margenes nps otif rentabilidad ventas
`,
  grow: `
alcanc* alcanzamos alcanzar aument* bajar conquistar crezc* disminu* doblar duplic* ganar increment* logr* reduc* subir super* triplic*
vender
`,
  negation: `
jamas ni ningun ninguna no nunca sin tampoco
`,
  optional: `
opcional opcionalmente si_queda_tiempo si_sobra_tiempo y_si_queda
`,
  state: `
al_terminar cada cada_una
`,
  and: `
ademas despues e luego mas sino y
`,
  purpose: `
a_fin_de hasta objetivo para para_que
`,
  party: `
asistentes cliente comercial comerciales comite_de_direcion comprador compradores compras consejeros consejo delegaciones departamento
direcion director directora directores distribuidor equipo finanzas gerencia gerente it jefe juridico kam legal logistica marketing
miembros operaciones participantes partner producion rh sindicatos sistemas socios tecnicos
`,
  hedge: `
acaso eventual eventualmente idealmente intent* ojala podria podriamos posibilidad posible potencial potenciales potencialmente
probablemente quiza ver_si
`,
  stop: `
a abril agosto ahora al algunas alguno ano ante aquel aqui asi aun aunque bajo bien calidad cerca con contra cosa cuya cuyo de del desde
diciembre donde durante el ela elos en enero entre entre_todos era es esa ese eso esta estamos estan estar este esto febrero ha hacemos
hacer hacia haga han hasta_que hay haya he hemos hoy jueves julio junio junto la le lo lunes manana martes marzo mas_de mayo me mediante
mi miercoles misma mismo muy nos nosotros noviembre nuestra nuestro nueva nuevo octubre os otra otro para_el pero poner por porque
proxima proximo que_el relativo respecto se sea sean segun septiembre ser sera seran si_no sobre solo son su tal tanto te tener tengo
tiene tienen toda todos tras tu un una uno usted ustedes va vamos_a van via viaje viernes vuestro yo
`,
};
