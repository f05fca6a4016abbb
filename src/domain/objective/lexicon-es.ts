/** Spanish. Kinds and entries: lexicon.ts. Reached from the send gate (see eslint.config.mjs). */
import type { Lexicon } from './lexicon.ts';

export const LEXICON_ES: Lexicon = {
  decide: `
abolir abon* abstener* acabar_la_reunion_con acept* acord* acuerd* adjudic* admit* adopt* alquil* amort* ampar* anul* apalabr* aparcar
apart* aplaz* aplicar_o apostar_por aprob* aprueb* arbitr* arend* asign* asum* autoric* autoriz* aval* bloque* bonific* borar cambiar_de
cancel* cede cedemos ceder cerar_o cerarlo cesar cesion coloc* compr* conced* conclu* condon* confiar_a confirm* congel* consens*
consent* consign* contrat* convenir conviene_en cordin_or cort* cortar_con dar_carpetazo dar_cerojazo dar_de_baja debe_salir decant*
decid* declin* decretar dejar_aprobado dejar_cerada dejar_cerado dejar_decidido dejar_firmado delega delegamos delegar delegue delim_it
deneg* denieg* deport* derivar_a derog* desautoriz* desbloq* descart* desestim* desig* desmont* despedir despid* devolv* devuelv*
dictamin* disolv* dividir dotar ech* echar_abajo eleg* elev*_a elig* elij* elimin* embarg* emit* enajen* encarg* encomend* entreg*
escog* escoj* estamp* excl* exim* exonera* expropi* expuls* extend* fal* ficha_a fichar finiquit* firm* frac* fusio* habilit* hipotec*
implant* impon* inclin* incorpor* indemniz* inhabilit* inscrib* interump* jubil* legaliz* libera liberar libere libr* licit* limitar_a
liquid* lotific* mand* mantener_o mover_el multar nombr* nominar oblig* opt* otorg* pact* pag* paraliz* permit* permut* poner_fin
pospon* posterg* preadjudic* prescind* prioric* prioriz* prohib* promov* pronunci* prorog* quedamos_en quedar_en quedarnos_con
quedarse_con quitamos quitar ratific* ratifiqu* readmit* reaj* reasign* rechac* rechaz* recomprar recort*_o reduc*_de refrend* rehus*
reintegr* relevar rematar rembols* rempl* renov* renuev* renunci* rescind* resolver_si respald* reten* retir* reubic* revoc* rubric*
saldar sancion* secund* seguir_o sel* separ* sobrese* sortear subast* subrog* sum_inistr* suscrib* suspend* sustitu* tach*
tirar_adelante transfer* tras* trocear tumbar unific* valid* vender vender_o vet* vincul*_a vot* zanj*
`,
  obtain: `
acabar_con acotar agendar anotar apunt* arancar_el arancarle arancar~compromiso averiguar_quien averiguar_si bloquea bloquear ceramos
cerar ciera cieran ciere_de clarific*_si clasific* cobrar complet* concret* conocer_si conseg* conseguir_que consig* contest* cubrir_la
defin* dejar_fijad* dejar_list* dejar_por_escrito delimit* deslind* despejar_la detal*_por determin* disponer_de encontrar_un
encontrar_una entregar escalon* escrib* especific* establec* estipul* fij* finalic* finaliz* formaliz* hacerse_con identific*
identifiqu* irnos~con irse~con levarnos levarse_el levarse_la limitar list* lograr_el lograr_la lograr_que marc*_la marcar_fecha
nombre_de nos_levamos obten* obtener_que obtien* ordenar_por plasmar poner_fecha poner_nombre poner_precio programar public* que~acepte
que~apruebe que~confirme que~firme recib* recuperar_el recuperar_la redact* reducir_a registrar relen* repart* reserv* resolvemos
resolver respond* resuelv* saber_cual saber_cuando saber_quien saber_si sacar_el sacar_la sacar_una saldar sale_con salen_con salen~con
sale~con salir_con salir~con se_leva se_levan solucionar tach* tener_el tener_la tener_un tener_una termin* traer_firmado ubicar ultim*
`,
  done: `
aceptada aceptado acordada acordadas acordado acordados adjudicada adjudicado aprobada aprobadas aprobado aprobados asignada asignadas
asignado asignados atado bloqueada cerada cerado cobrado completa completo comprometida comprometido con_nombre_y_apelidos concretado
confirmada confirmadas confirmado confirmados consensuado decidida decidido definida definidas definido definidos designada designado
despejada elegida elegidas elegido elegido_por elegidos eliminada eliminado en_firme entregada entregado entregados escogido establecido
fijada fijadas fijado fijados finalizado firmada firmadas firmado firmados formalizado identificado identificados listo nombrada
nombrado obtenido pactada pactado por_escrito priorizada priorizadas priorizado queda_aprobad* queda_cerad* queda_decidid* queda_fijad*
queda_firmad* ratificado rechazado redactado relenado renovado repartida repartidas repartido reservada reservado resuelta resuelto
saldada saldado selado selecionada selecionado selecionados subida_la subido suprimida suscrita suscrito sustituido terminada terminado
validada validadas validado validados votado zanjado
`,
  outcome: `
aceptacion acuerdo acuerdos adjudicacion adopcion alta_de anulacion aplazamiento aprobacion arbitraje asignacion autorizacion aval baja
cancelacion cesion ciere_de ciere_del compromiso compromisos confirmacion conformidad consenso consentimiento contratacion decision
decisiones desbloqueo designacion dictamen elecion eliminacion entrega_de falo firma firmas go liberacion luz_verde nombramiento ok okay
prioriza priorizacion proroga ratificacion rechazo renovacion renuncia reparto rescision resolucion respuesta_de respuesta_definitiva
respuesta_firme retirada_de selecion si_o_no sign_of supresion suscripcion traspaso validacion veredicto visto_bueno visto_bueno_de
votacion voto
`,
  thing: `
acuerdo_marco adenda albaran almacen anexo apartado articulo baremo bono borador calendario candidata candidato cantidad cantidades
catalogo centro certificado clausula codigo comision condiciones contacto contraparte contrapartida contrato contrato_marco contratos
convenio coreo cronograma cuantia cuota cupo datos_de delegacion_de descuento dia documento duracion ensayo entregable entregables
envase escenario especificacion especificaciones etiqueta fabrica fase fecha fianza ficha formato formulario garantia guion hito hoja
hoja_de_ruta hora horario importe indemnizacion indice interlocutor licencia lider limite linea lista listado listados logo lote lugar
mapa maqueta maximo medidas_concretas memorandum mercancia minimo modelo moneda muestra muestras nda nombre nombres numero oferta opcion
opciones packaging pagina paginas parafo partida patrocinador pedido penalizacion penalizaciones perfil periodo piloto plan_de
plan_de_acion planta plantila plataforma plazo pliego poliza porcentaje precio presupuesto prima procedimiento producto_que protocolo
prototipo provedor provedores prueba puesto ranking ratio rebaja referencia regla reglamento representante requisito responsable roadmap
rubrica ruta sede seguro selo semana servicio_que shortlist sitio sla sponsor subcontrata sublote sucesor suministro_de suplente surtido
sustituto tabla tablero tarifa techo tecnico tercero termino terminos terna texto tienda titular tope tramo transportista turno
ubicacion umbral unidades vencimiento version versiones visado volumen volumenes zona
`,
  activity: `
abord* abrir_el_melon actualiz* adentr* alinea* anal* anim* aport* aprend* ases* avis* balance_de brainstorm* bucear busc* capacit*
celebr* charl* chequ* coment* compar* comprobar comunic* consider* consult* contar contarnos contrast* convers* cordin* crear_ideas
cuestion* dar_fedback dar_seguimiento dar_vueltas darle_una_vuelta debat* desarol* describ* descubr* desgran* detalar dialog* difund*
discut* ejercit* ensen* entrar_en entrenar entrevist* escuch* estudi* evalu* examin* explic* explor* expon* form* generar_ideas habl*
hacer_balance hacer_memoria hacer_seguimiento ilustr* indag* inform* intercambi* introduc* investig* invit* lanzar_ideas ler median*
medir mir* monitoriz* mostr* muestr* negoci* observ* opin* orientar os_cuento pas*_revista pasar_revista plante* poner_sobre pregunt*
present* prob* profundiz* propon* puesta_en_comun recab* recapitul* recog* recopil* recor* reflex* relat* rendir_cuentas repas* report*
resum* reunion_con reunir reunir_de reunirnos reunirse revis* saludar sensibiliz* sincroniz* sintetiz* socializar sondear supervis*
tantear tocar_base trabajamos trabajar transmit* trasladar trat* valor* ver verific* vernos vis*
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
adelant* alanar anticip* avanc* avanzar bosquej* elaborar_ideas encaminar encauzar ensayar esboz* hacer_avanzar ir_preparando
perfil*_las preacord* prepar* sentar_las_bases trabajar_en
`,
  wish: `
acelerar acercar* acompanar afianz* agiliz* ampliar_la apoyar asegurar* ayudar cohesion* conect* consolid* constru* crear_un crear_una
crear_vinculos crecer cuidar cultiv* dinamiz* ejecutar_mejor elevar_el empoder* enamorar enriquec* entusiasm* estimul* estrech* facilit*
favorec* fidel* foment* fortalec* garantiz* generar_confianza hacer_crecer hacer_equipo ilusionar implic* impuls* incentiv* inovar
inspir* integr* involucr* limar mantener mantener_la mantener_una maximiz* mejor* mimar motiv* optim* perseguir potenc* profesionaliz*
promover reactiv* recuperar_la reforz* refuerz* remar robustec* seguir_creciendo seguir_siendo ser_el ser_mas sumar tejer transform*
unir velar vincular*
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
aciones aciones_necesarias actividades actualidad acuerdos algo alguna_cosa aspectos asunto bareras buenas_practicas cambios
camino_a_seguir cifras cosas cualquier_cosa cuestion cuestiones datos decisiones_adecuadas decisiones_corectas decisiones_oportunas
desafios detales dificultades dudas ejes elementos entorno estado_del_tema estrategia etc expectativas experiencias futuras_aciones
general halazgos haya_que_tomar ideas imprevistos incidencias informacion iniciativas inquietudes intereses kpis las_decisiones_que
leciones_aprendidas lo_que los_temas marcha_de mejoras mejores_practicas necesidades noticias nuevas_oportunidades numeros objetivos
oportunidad oportunidades otros_asuntos otros_temas panorama_general pasos perspectivas posibilidades prioridades problema problemas
problematica proximas_aciones proximo_paso proximos_pasos puntos puntos_abiertos puntos_clave puntos_pendientes que_hacer
responsabilidades resultados retos retos_comunes rumbo siguiente_paso siguientes_pasos situacion situaciones solucion soluciones tareas
tema temas_abiertos temas_comunes temas_pendientes temas_varios tendencia todo varios
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
acta_de acta_del ano_pasado antano anterior anteriores ayer celebrada celebrado fue fueron ha_sido habia habian hace_dos hace_un
han_sido hemos_decidido hubo la_semana_pasada mes_pasado pasada pasado previamente recientemente se_acordo se_aprobo se_decidio se_firmo
semana_pasada tomada_en tomado_en tras_la ultima_reunion ultima_vez ultimo_comite ultimo_trimestre ya
`,
  elsewhere: `
algun_dia aprobara_en decidira decidira_en firmara_en mas_adelante mas_tarde otra_reunion otro_dia posteriormente proxima_reunion
proximo_comite que_tomara se_aprobara se_decidira se_tomara se_vera sera_decidid* siguiente_reunion tomara_en tomara_la
`,
  open: `
como de_que_manera donde_estamos por_que que que_hacemos que_podemos
`,
  choice: `
cual cuales cuando cuanta cuanto o o_no que_centro que_cliente que_clientes que_cuenta que_cuentas que_dia que_fecha que_opcion
que_planta que_producto que_provedor que_sede que_tienda que_version quien quienes si u versus vs
`,
  measure: `
beneficio ebit ebitda facturacion ingresos margen margen_bruto margenes nps otif rentabilidad ventas
`,
  grow: `
alcanc* alcanzamos alcanzar aument* bajar conquistar crecer_un crezc* cumplir_objetivos disminu* doblar duplic* elevar_las ganar
increment* legar_al logr* pasar_de rebajar_el reduc* subir super* triplic* vender
`,
  negation: `
jamas nada_que ni ningun ninguna no nunca sin tampoco
`,
  optional: `
opcional opcionalmente si_queda_tiempo si_sobra_tiempo y_si_queda
`,
  state: `
al_terminar cada cada_una
`,
  and: `
ademas asi_como despues e luego mas sino y
`,
  purpose: `
a_fin_de con_objeto con_vistas hasta objetivo para para_que
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
