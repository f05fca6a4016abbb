/** Spanish. Kinds and entries: lexicon.ts. Reached from the send gate (see eslint.config.mjs). */
import type { Lexicon } from './lexicon.ts';

export const LEXICON_ES: Lexicon = {
  decide: `
congel* libere libera liberar acabar_con_un acabar_la_reunion_con
abolir abon* abstener* acept* acord* acuerd* adelantar_la_fecha adjudic* admit* adopt* alcanzar_un_acuerdo alquil* amort* ampar* anul*
apalabr* aparcar apart* aplaz* aplicar_o apostar_por aprob* aprueb* arbitr* arend* asign* asum* autoric* autoriz* aval* bloque* bonific*
borar cambiar_de cancel* cede cedemos ceder cerar_el_acuerdo cerar_el_contrato cerar_el_trato cerar_la_planta cerar_o cerarlo cesar
cesion coloc* compr* conced* conclu* condon* confiar_a confirm* consens* consent* consign* contrat* convenir conviene_en cordin_or cort*
cortar_con da_el_visto_bueno dan_el_visto_bueno dar_carpetazo dar_cerojazo dar_de_alta dar_de_baja dar_el_ok dar_el_si
dar_el_visto_bueno dar_luz_verde dar_por_bueno dar_por_cerada dar_por_cerado dar_visto_bueno de_acuerdo_con debe_salir decant* decid*
declin* decretar dejar_aprobado dejar_cerada dejar_cerado dejar_decidido dejar_firmado delega delegamos delegar delegue delim_it deneg*
denieg* deport* derivar_a derog* desautoriz* desbloq* descart* desestim* desig* desmont* despedir despid* devolv* devuelv* dictamin*
disolv* dividir dotar ech* echar_abajo eleg* elev*_a elevar_a_definitiv* elig* elij* elimin* embarg* emit* enajen* encarg* encomend*
entreg* escog* escoj* estamp* excl* exim* exonera* expropi* expuls* extend* fal* ficha_a fichar finiquit* firm* frac* fusio* habilit*
hipotec* implant* impon* inclin* incorpor* indemniz* inhabilit* inscrib* interump* jubil* legaliz* legan_a_un_acuerdo legar_a_un_acuerdo
libr* licit* limitar_a liquid* lotific* mand* mantener_o mover_el multar nombr* nominar oblig* opt* otorg* pact* pag* paraliz* permit*
permut* poner_fin ponernos_de_acuerdo ponerse_de_acuerdo pospon* posterg* preadjudic* prescind* prioric* prioriz* prohib* promov*
pronunci* prorog* quedamos_en quedar_en quedarnos_con quedarse_con quitamos quitar ratific* ratifiqu* readmit* reaj* reasign* rechac*
rechaz* recomprar recort*_o reduc*_de refrend* rehus* reintegr* relevar rematar rembols* rempl* renov* renuev* renunci* rescind*
resolver_si respald* reten* retir* reubic* revoc* rubric* saldar sancion* secund* seguir_o sel* separ* sobrese* someter_a_votacion
sortear subast* subrog* sum_inistr* suscrib* suspend* sustitu* tach* tirar_adelante toma_la_decision tomar_la_decision
tomar_una_decision transfer* tras* trocear tumbar unific* valid* vender vender_o vet* vincul*_a vot* zanj*
`,
  obtain: `
acabar_con acotar agendar anotar apunt* arancar_el arancarle arancar~compromiso averiguar_quien averiguar_si bloquea bloquear ceramos
cerar ciera cieran ciere_de clarific*_si clasific* cobrar complet* concret* conocer_si conseg* conseguir_que consig* contest* cubrir_la
defin* dejar_fijad* dejar_list* dejar_por_escrito delimit* deslind* despejar_la detal*_por determin* disponer_de encontrar_un
encontrar_una enterarse_de_quien entregar escalon* escrib* especific* establec* estipul* fij* finalic* finaliz* formaliz* hacerse_con
identific* identifiqu* irnos~con irse~con levar_el_plan levarnos levarse_el levarse_la limitar list* lograr_el lograr_la lograr_la_firma
lograr_que marc*_la marcar_fecha nombre_de nos_levamos obten* obtener_que obtien* ordenar_por pedir_el_si plasmar poner_fecha
poner_fecha_a poner_nombre poner_precio programar public* que~acepte que~apruebe que~confirme que~firme recib* recuperar_el recuperar_la
redact* reducir_a registrar relen* repart* reserv* resolvemos resolver respond* resuelv* reunir_las_firmas saber_cual saber_cuando
saber_que_dia saber_quien saber_si sacar_el sacar_la sacar_una saldar sale_con salen_con salen~con sale~con salir_con salir~con se_leva
se_levan solucionar tach* tener_el tener_la tener_un tener_una termin* traer_firmado ubicar ultim*
`,
  done: `
aceptada aceptado acordada acordadas acordado acordados adjudicada adjudicado aprobada aprobadas aprobado aprobados asignada asignadas
asignado asignados atado bloqueada cerada ceradas cerado cerados cobrado completa completo comprometida comprometido
con_nombre_y_apelidos concretado confirmada confirmadas confirmado confirmados consensuado decidida decidido definida definidas definido
definidos designada designado despejada elegida elegidas elegido elegido_por elegidos eliminada eliminado en_firme en_la_mano entregada
entregado entregados escogido establecido fijada fijadas fijado fijados finalizado firmada firmadas firmado firmados formalizado
identificado identificados listo negro_sobre_blanco nombrada nombrado obtenido pactada pactado por_escrito priorizada priorizadas
priorizado queda_aprobad* queda_cerad* queda_decidid* queda_fijad* queda_firmad* ratificado rechazado redactado relenado renovado
repartida repartidas repartido reservada reservado resuelta resuelto saldada saldado selado selecionada selecionado selecionados
subida_la subido suprimida suscrita suscrito sustituido terminada terminado validada validadas validado validados votado zanjado
`,
  outcome: `
aceptacion acuerdo acuerdos adjudicacion adopcion alta_de anulacion aplazamiento aprobacion arbitraje asignacion autorizacion aval baja
cancelacion cesion ciere_de ciere_del compromiso compromisos confirmacion conformidad consenso consentimiento contratacion decision
decisiones desbloqueo designacion dictamen elecion eliminacion entrega_de falo firma firmas go go_no_go liberacion luz_verde
nombramiento ok okay prioriza priorizacion proroga ratificacion rechazo renovacion renuncia reparto rescision resolucion respuesta_de
respuesta_definitiva respuesta_firme retirada_de selecion si_o_no sign_of supresion suscripcion traspaso validacion veredicto
visto_bueno visto_bueno_de votacion voto
`,
  thing: `
acta_de_entrega acuerdo_marco adenda albaran almacen anexo anexos apartado articulo aumento_de_precio baremo bono borador calendario
calendarios candidata candidato candidatos cantidad cantidades carta_de_intenciones catalogo centro centros certificado clausula
clausulas codigo comision condiciones contacto contraparte contrapartida contrato contrato_marco contratos convenio coreo cronograma
cuantia cuota cupo datos_de delegacion_de descuento descuentos dia documento duracion ensayo entregable entregables envase escenario
especificacion especificaciones etiqueta fabrica fase fecha fechas fianza ficha fichas formato formulario garantia guion hito hitos hoja
hoja_de_ruta hora horario importe indemnizacion indice interlocutor licencia lider limite linea lista listado listados logo lote lotes
lugar mapa maqueta margen_de_tolerancia maximo medidas_concretas memorandum mercancia minimo modelo moneda muestra muestras nda nombre
nombres nota_de_credito numero oferta ofertas opcion opciones orden_de_compra packaging pagina paginas parafo partida patrocinador
pedido pedidos penalizacion penalizaciones perfil periodo piloto pilotos plan_de plan_de_acion plan_de_cuenta planta plantas plantila
plataforma plazo plazos pliego politica_de_precios poliza porcentaje precio precios presupuesto presupuestos prima procedimiento
producto_que protocolo prototipo provedor provedores prueba puesto punto_de_entrega ranking ratio rebaja referencia referencias regla
reglamento reglas representante requisito responsable responsables roadmap rubrica ruta sede seguro selo semana servicio_que shortlist
sitio sla sponsor subcontrata sublote sucesor suministro_de suplente surtido sustituto tabla tablero tarifa tarifas techo tecnico
tercero termino terminos terna texto tienda tiendas titular tope tramo transportista transportistas turno turnos ubicacion umbral
unidades vencimiento version versiones visado volumen volumenes zona zonas
`,
  activity: `
detallar reunir abrir_el_melon
abord* actualiz* adentr* alinea* anal* anim* aport* aprend* ases* avis* balance_de brainstorm* bucear busc* capacit* celebr* charl*
chequ* coment* compar* comprobar comunic* consider* consult* contar contarnos contrast* convers* cordin* crear_ideas cuestion*
dar_a_conocer dar_fedback dar_seguimiento dar_un_repaso dar_una_formacion dar_una_vuelta dar_vueltas darle_una_vuelta debat* desarol*
describ* descubr* desgran* dialog* difund* discut* echar_un_vistazo ejercit* ensen* entrar_en entrenar entrevist* escuch* estudi* evalu*
examin* explic* explor* expon* form* generar_ideas habl* hacer_balance hacer_memoria hacer_seguimiento hacer_un_recorido hacer_un_repaso
ilustr* indag* inform* intercambi* introduc* investig* invit* lanzar_ideas ler levar_a_cabo_un median* medir mir* monitoriz* mostr*
muestr* negoci* observ* opin* orientar os_cuento pas*_revista pasar_revista plante* poner_al_dia poner_en_antecedentes poner_en_comun
poner_sobre pregunt* present* prob* profundiz* propon* puesta_en_comun recab* recapitul* recog* recopil* recor* reflex* relat*
rendir_cuentas repas* report* resum* reunion_con reunir_de reunirnos reunirse revis* saludar seguir_de_cerca sensibiliz* sincroniz*
sintetiz* socializar sondear supervis* tantear tocar_base trabajamos trabajar transmit* trasladar trat* valor* ver verific* vernos vis*
`,
  occasion: `
acogida actualizacion alineacion alineamiento almuerzo_con analisis apertura avance avances balance bienvenida brainstorming briefing
cafe_con cal capacitacion cena_con charla checkpoint cita comida_con comite conferencia conversacion conversaciones cordinacion debate
debriefing demo demostracion diagnostico dialogo discusion encuentro entrevista estado_actual estado_de estatus evaluacion exposicion
fedback folow_up formacion foro informe informes intercambio introducion jornada junta kick_of kickof lamada lanzamiento_de_la_jornada
luvia_de_ideas mesa_redonda meting negociacion negociaciones novedad novedades panorama preguntas_y_respuestas presentacion
presentaciones puesta_al_dia puesta_en_comun puntos_de_vista q_a qbr recorido reflexion repaso reporte resumen retroalimentacion reunion
reuniones review revision ronda ruegos_y_preguntas seguimiento sesion sesiones sync taler taleres tormenta_de_ideas update videolamada
vision_general visita vistazo webinar workshop
`,
  prepare: `
adelant* alanar anticip* avanc* avanzar bosquej* elaborar_ideas encaminar encauzar ensayar esboz* hacer_avanzar ir_preparando
perfil*_las planificar_la_preparacion poner_las_bases preacord* prepar* sentar_las_bases trabajar_en
`,
  wish: `
acelerar acercar* acompanar afianz* agiliz* ampliar_la apoyar asegurar* aumentar_la_conf* ayudar cohesion* conect* consolid* constru*
crear_un crear_una crear_vinculos crecer cuidar cultiv* dinamiz* ejecutar_mejor elevar_el empoder* enamorar enriquec* entusiasm*
estimul* estrech* facilit* favorec* fidel* foment* fortalec* garantiz* generar_confianza hacer_crecer hacer_equipo ilusionar implic*
impuls* incentiv* incrementar_la_conf* inovar inspir* integr* involucr* ir_a_mas legar_mas_lejos limar mantener mantener_la mantener_una
maximiz* mejor* mimar motiv* optim* perseguir potenc* profesionaliz* promover reactiv* recuperar_la reforz* refuerz* remar robustec*
seguir_creciendo seguir_siendo ser_el ser_mas sumar tejer transform* unir velar vincular*
`,
  ideal: `
ambicion ambiente atencion buen_clima cercania clima cohesion colaboracion compania complicidad comunicacion confianza
coperacion crecimiento cultura dinamica eficacia eficiencia empatia energia entendimiento entendimiento_mutuo entusiasmo equipo_unido
espiritu espiritu_de_equipo excelencia exito exitos experiencia fidelidad fidelizacion fluidez futuro ilusion imagen implicacion
inovacion integracion lazos lealtad liderazgo motivacion orgulo partnership pasion presencia progreso_de prosperidad proximidad relacion
relaciones rendimiento respeto satisfacion sentido_de_pertenencia sinergia sinergias sintonia sostenibilidad trabajo_en_equipo
transparencia union valor valores vinculo vinculos visibilidad vision
`,
  mind: `
captar claridad comprend* comprension concienc* conocer conocernos conocimiento darnos_cuenta enten* enterarse entiend* familiariz*
hacernos_una_idea hacerse_una_idea impresiones inquietudes interioriz* mentaliz* opiniones percepcion percepciones percib*
puntos_de_vista saber_mas sensaciones sentir tomar_conciencia tomar_el_pulso ver_como vision_compartida vision_comun
`,
  wildcard: `
las_decisiones_que haya_que_tomar estado_del_tema
aciones aciones_a_seguir aciones_necesarias actividades actualidad acuerdos algo alguna_cosa areas_de_mejora aspectos asunto asuntos
bareras buenas_practicas cambios camino_a_seguir cifras cosas cualquier_cosa cuestion cuestiones datos decisiones_adecuadas
decisiones_corectas decisiones_oportunas desafios detales dificultades dudas ejes elementos entorno estrategia estrategias etc
expectativas experiencias futuras_aciones general halazgos ideas imprevistos incidencias informacion iniciativas inquietudes intereses
kpis leciones_aprendidas lineas_de_actuacion lo_que los_temas marcha_de mejoras mejores_practicas mercado_en_general modo_de_proceder
necesidades noticias nuevas_oportunidades numeros objetivos oportunidad oportunidades otros_asuntos otros_temas panorama_general pasos
pasos_a_seguir perspectivas plan_de_futuro posibilidades prioridades problema problemas problematica proximas_aciones proximo_paso
proximos_pasos proyectos_en_curso puntos puntos_abiertos puntos_clave puntos_pendientes que_hacer responsabilidades resultados retos
retos_comunes rumbo siguiente_paso siguientes_pasos situacion situaciones solucion soluciones tareas tema temas temas_abiertos
temas_comunes temas_pendientes temas_varios tendencia tendencias todo todo_lo_demas varios ventas_en_general vias_de_mejora
`,
  logistics: `
adjunto agenda_adjunta almuerzo autobus bebidas bocadilos cafe cena comida confirmad_asistencia confirmar_asistencia desayuno enlace
hotel invitacion levar_el_portatil levar_portatil orden_del_dia parking planta_baja portatil portatiles presencial puntuales puntualidad
recepcion restaurante sala sala_de teams traed traer tren ver_adjunto ver_agenda videoconferencia vuelo webex zom
`,
  filler: `
a_definir a_por adelante animo bienvenidos bla buen_trabajo como_cada como_de_costumbre como_siempre enhorabuena excelente fenomenal fin
genial gracias gran habitual hola idem importante juntas juntos lo_de_siempre lo_habitual lo_mismo magnifico n_a nada ninguno
pendiente_de_definir por_completar por_concretar por_confirmar por_definir por_determinar saludos super tbd todas_en todos_a_una
un_saludo unidos vamos vemos ver_abajo viva
`,
  past: `
acta_de acta_del ano_pasado antano anterior anteriores ayer celebrada celebrado decidimos_el_mes fue fueron ha_sido habia habian
hace_dos hace_un han_sido hemos_decidido hubo la_semana_pasada mes_pasado pasada pasado previamente recientemente se_acordo se_aprobo
se_decidio se_firmo semana_pasada tomada_en tomado_en tras_la ultima_reunion ultima_vez ultimo_comite ultimo_trimestre ya
`,
  elsewhere: `
a_largo_plazo algun_dia aprobara_en comite_de_marzo decidira decidira_en despues_de_la_reunion en_el_proximo en_la_proxima
en_otra_reunion en_otro_foro en_un_futuro en_una_segunda firmara_en mas_adelante mas_tarde otra_reunion otro_dia posteriormente
proxima_reunion proximo_comite que_tomara se_aprobara se_decidira se_tomara se_vera sera_decidid* siguiente_reunion tomara_en tomara_la
ya_se_vera
`,
  open: `
como cuales_son_las cuales_son_los de_que_forma de_que_manera donde_estamos en_que_medida para_que_sirve por_que que que_hacemos
que_podemos
`,
  choice: `
cual cuales cuando cuanta cuantas cuanto cuantos o o_no que_centro que_cliente que_clientes que_cuenta que_cuentas que_dia que_fecha
que_opcion que_planta que_producto que_provedor que_sede que_tienda que_version quien quienes si u versus vs
`,
  measure: `
beneficio beneficios cifra_de_negocio cifra_de_ventas crecimiento_del cuota_de_mercado ebit ebitda facturacion indice_de_satisfacion
ingresos margen margen_bruto margenes nivel_de_servicio nps objetivo_anual objetivo_de_ventas otif presupuesto_anual_de_ventas
rentabilidad resultado_operativo satisfacion_del_cliente_al tasa_de_conversion ticket_medio ventas
`,
  grow: `
alcanc* alcanzamos alcanzar aument* bajar conquistar crecer_un crezc* cumplir_el_objetivo cumplir_objetivos disminu* doblar duplic*
elevar_las ganar increment* legar_a_los legar_al logr* mejorar_el_margen pasar_de rebajar_el reduc* subir super* triplic* vender
`,
  negation: `
en_lugar_de en_vez_de jamas nada_que ni ningun ninguna no nunca sin tampoco
`,
  optional: `
de_lo_contrario en_su_defecto opcional opcionalmente si_da_tiempo si_hay_tiempo si_nos_da_tiempo si_queda_tiempo si_sobra_tiempo
si_tenemos_tiempo y_si_queda
`,
  state: `
al_acabar al_ciere al_final al_salir al_terminar al_termino antes_de_salir cada cada_una cada_uno fin_de_la_reunion todos_salen
todos_se_levan
`,
  and: `
ademas asi_como despues e luego mas sino y
`,
  purpose: `
a_fin_de con_el_fin_de con_el_objetivo con_objeto con_vistas de_cara_a de_forma_que de_manera_que el_objetivo_es hasta objetivo para
para_que
`,
  party: `
asistentes calidad_del_provedor cliente clientes comercial comerciales comite_de_direcion comprador compradores compras consejeros
consejo delegaciones departamento direcion director directora directores distribuidor equipo equipos finanzas gerencia gerente it jefe
jefes juridico kam kams legal logistica marketing miembros operaciones participantes partner partners producion provedor_y
responsables_de_cuentas rh sindicatos sistemas socios tecnicos
`,
  hedge: `
a_ser_posible acaso en_principio eventual eventualmente idealmente intent* ojala podria podriamos posibilidad posible posibles potencial
potenciales potencialmente probablemente quiza quizas si_es_posible tal_vez tratar_de ver_si
`,
  stop: `
viajes viaje calidad
a abril agosto ahora al algunas alguno algunos ano ante antes aquel aqui asi aun aunque bajo bien cerca con contra cosa cuya cuyo de del
desde diciembre donde durante el ela elas elos en enero entre entre_todos era es esa esas ese eso esos esta estamos estan estar estas
este este_ano esto estos febrero ha hacemos hacer hacia haga han hasta_que hay haya he hemos hoy jueves julio junio junto la las le les
lo los lunes manana martes marzo mas_de mayo me mediante mes mi miercoles mis misma mismo muy nos nosotros noviembre nuestra nuestras
nuestro nuestros nueva nuevas nuevo nuevos octubre os otra otras otro otros para_el pero poner por porque proxima proximo que_el
relativo respecto se sea sean segun septiembre ser sera seran si_no sobre solo son su sus tal tanto te tener tengo tiene tienen toda
todas todos tras tu un una unas uno unos usted ustedes va vamos_a van via viernes vuestro yo
`,
};
