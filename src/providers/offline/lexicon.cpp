// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/lexicon.h"

#include <array>

namespace ratoon::offline {

namespace {

constexpr Meaning is(Role role, double value = 1.0)
{
    return {.role = role, .value = value};
}

constexpr Meaning verb(WishKind kind, double sign = 1.0)
{
    return {.role = Role::Verb, .kind = kind, .value = sign};
}

constexpr Meaning comparative(WishKind kind, double sign = 1.0)
{
    return {.role = Role::Comparative, .kind = kind, .value = sign};
}

constexpr Meaning quality(WishKind kind, double sign = 1.0)
{
    return {.role = Role::Quality, .kind = kind, .value = sign};
}

constexpr Meaning noun(WishKind kind, double sign = 1.0)
{
    return {.role = Role::Noun, .kind = kind, .value = sign};
}

constexpr Meaning part(Part what)
{
    return {.role = Role::Part, .part = what};
}

constexpr Meaning mood(SkyMood what)
{
    return {.role = Role::Mood, .mood = what};
}

constexpr Meaning shade(Shade what)
{
    return {.role = Role::Shade, .shade = what};
}

using enum WishKind;

// English and Danish side by side: a prompt may mix them. Written as a person would; folded when read.
constexpr std::array entries{
    // What holds a sentence together.
    Entry{is(Role::Filler),
          u"the|a|an|this|that|these|those|my|our|his|her|their|please|can|you|could|"
          u"would|i|want|like to|would like|need|have|has|be|to be|should|must|look|looks|"
          u"looking|appear|of|just|so|quite|some|any|there|here|now|selection|selected|"
          u"area|region|effect|filter|tone|tones|style|mode|version|apply|do|does|lets|me|"
          u"get|in|on|at|by|feel|thing|things|thanks|for me|overall|level|levels|amount|"
          u"of the|glow|mood|sure|so that|get the|to look|jeg|vil|vil gerne|gerne|skal|"
          u"kan|du|kunne|venligst|tak|være|bliver|blive|se|ser|ud|en|et|det|denne|dette|"
          u"disse|min|mit|mine|hans|hendes|lige|nu|der|markeringen|markeret|markerede|"
          u"valgte|området|udsnittet|delen|effekt|filteret|stil|på|af|for mig|lad os|"
          u"niveau|niveauet|tonerne|også|at det|sådan|at se|stemning|stemningen|de|om|"
          u"skru|was|were|been|ligne|fix|adjust|correct|film|ret|juster|it "
          u"was|take|bring|var|blev|taget|tag|left|right|the left|the "
          u"right|to the left|to the right|til højre|"
          u"til venstre|højre|venstre|side|siden"},
    Entry{is(Role::Whole),
          u"all|whole|entire|everything|image|picture|photo|photograph|photography|pic|shot|scene|"
          u"hele|alt|alle|billede|billedet|billeder|foto|fotoet|fotografi|fotografiet|scenen"},
    Entry{is(Role::Is), u"is|are|its|er|it is"},
    Entry{is(Role::Pronoun), u"it|them|him|one|den|dem|ham|hende"},
    Entry{is(Role::Join),
          u"and|then|and then|after that|afterwards|also|plus|but|while|finally|next|og|så|og så|"
          u"derefter|bagefter|samt|men|mens|til sidst|dernæst|and also|og også|as well as"},
    Entry{is(Role::OrJoin), u"or|nor|eller|hverken|neither"},
    Entry{is(Role::Not),
          u"not|dont|do not|does not|doesnt|never|should not|shouldnt|must not|ikke|aldrig|"
          u"må ikke|skal ikke|no need to|du skal ikke"},
    Entry{is(Role::Without),
          u"without|no|avoid|lad|keep|keeping|leave|preserve|preserving|retain|dont touch|"
          u"do not touch|dont change|do not change|without changing|uden|uden at|undgå|undgå at|"
          u"ingen|intet|behold|bevar|lad være med at|lad være med|rør ikke|uden at ændre|"
          u"ikke ændre|ikke rør|instead of|rather than|i stedet for"},
    Entry{is(Role::Except),
          u"except|except for|apart from|other than|everything but|all but|undtagen|bortset fra|"
          u"pånær|på nær|alt andet end|everything except"},

    // How much.
    Entry{is(Role::Degree, 0.5),
          u"slightly|a bit|bit|a little|little|a little bit|a touch|touch|a tad|tad|subtly|subtle|"
          u"somewhat|gently|gentle|mildly|mild|softly|soft|a hint|hint|lightly|faintly|faint|"
          u"not too|not too much|a hint of|a touch of|lidt|en smule|smule|en anelse|anelse|svagt|"
          u"svag|diskret|let|nænsomt|blidt|forsigtigt|et strejf|ikke for|ikke for meget|minor|"
          u"en lille smule|en tand|dont overdo it|dont overdo|without overdoing it|not "
          u"overdone|uden at overdrive|uden at overdrive det|ikke overdriv|overdriv ikke|overdriv "
          u"det ikke|moderat|moderately"},
    Entry{is(Role::Degree, 2.0),
          u"very|much|a lot|lots|strongly|strong|heavily|heavy|really|significantly|considerably|"
          u"way|far|clearly|intensely|intense|hard|dramatically|a great deal|meget|kraftigt|"
          u"kraftig|voldsomt|stærkt|stærk|markant|rigtig|tydeligt|betydeligt|væsentligt|hårdt|"
          u"en hel del|noget så"},
    Entry{
        is(Role::Degree, 3.0),
        u"extremely|totally|completely|very much|super|as much as possible|to the max|ultra|"
        u"ekstremt|fuldstændig|fuldstændigt|helt|totalt|rigtig meget|mest muligt|maksimalt|vildt"},
    Entry{is(Role::Too), u"too|too much|too many|for meget|for megen|alt for|alt for meget"},
    Entry{is(Role::For), u"for"},
    Entry{is(Role::More),
          u"more|increase|increased|increasing|raise|boost|up|turn up|bump|bump up|push|enhance|"
          u"strengthen|intensify|higher|bring up|lift|bring out|add more|stronger|give it more|"
          u"mere|flere|øg|øge|øget|øger|hæv|hæve|forøg|forøge|styrk|styrke|skru op|skru op for|op|"
          u"større|højere|forstærk|forstærke|løft|fremhæv|kraftigere|stærkere|put more"},
    Entry{is(Role::Less),
          u"less|fewer|reduce|reduced|reducing|decrease|lower|down|turn down|tone down|cut|"
          u"weaken|diminish|minimize|minimise|drop|bring down|dial down|dial back|tame|lessen|"
          u"not so|not as|not that|too little|too few|pull down|out|blown out|clipped|burnt "
          u"out|brændt ud|udbrændt|udbrændte|mindre|færre|reducer|"
          u"reducere|sænk|sænke|mindsk|mindske|formindsk|dæmp|dæmpe|dæmpet|skru ned|"
          u"skru ned for|ned|lavere|svæk|nedton|ikke så|ikke særlig|for lidt|begræns"},

    // What to do.
    Entry{is(Role::Make),
          u"make|makes|making|made|turn|turn it|give|gør|gøre|lav|lave|give it|giv|giv det|giv den|"
          u"få|få det til at|få den til at|become|becomes|convert|convert it|convert to|omdan|"
          u"konverter|forvandl|transform|render|set|sæt"},
    Entry{is(Role::Replace),
          u"replace|swap|swap out|change|changes|changing|exchange|substitute|switch|new|erstat|"
          u"erstatte|udskift|udskifte|skift|skift ud|skifte|byt|byt ud|bytte|ændr|ændre|ændrer|"
          u"ny|nyt"},
    Entry{is(Role::Add),
          u"add|put|insert|place|include|create|generate|draw|write|imagine|tilføj|tilføje|indsæt|"
          u"indsætte|anbring|placer|skab|generer|skriv|sæt ind|rotate|crop|flip|"
          u"move|resize|roter|beskær|flyt|vend|drej|scale|skaler|zoom|extend|expand|udvid"},
    Entry{is(Role::Extra),
          u"like|as|as if|in the style of|in style of|as though|som|som om|i stil med|"
          u"i samme stil som|ligesom"},
    Entry{is(Role::From), u"from|fra"},
    Entry{is(Role::To), u"to|into|with|til|med|som en|in to"},
    Entry{is(Role::Remove),
          u"remove|removes|removed|removing|erase|erased|erasing|delete|deleting|clean the|clean "
          u"it|clean up|"
          u"cleanup|clean away|get rid of|take out|take away|eliminate|wipe|wipe out|inpaint|heal|"
          u"retouch|fill|fill in|patch|clear away|cut out|strip|hide|vanish|make it disappear|"
          u"disappear|fjern|fjerne|fjerner|fjernet|slet|slette|sletter|visk|visk ud|viske ud|rens|"
          u"rense|ryd|ryd op|ryd væk|skaf væk|tag væk|slip af med|retoucher|retouchere|"
          u"reparer|udfyld|udfylde|fyld|fyld ud|væk|væk med|få væk|skjul|forsvind|"
          u"forsvinde|fjern alt|rid of|content aware fill"},
    Entry{is(Role::Coloring),
          u"color|colour|colors|colours|coloring|recolor|recolour|recoloring|repaint|dye|tint|"
          u"hue|farve|farven|farver|farverne|farv|farve om|omfarv|farvelæg|mal|male|kulør|nuance"},

    // Tone.
    Entry{verb(Brightness),
          u"brighten|brightens|brightening|brightened|brighten up|lighten|lightens|lightening|"
          u"lighten up|illuminate|light up|lys op|lyse op|lysne|lysner|oplys|gør lys"},
    Entry{comparative(Brightness), u"brighter|lighter|lysere|more bright|klarere lys"},
    Entry{quality(Brightness), u"bright|well lit|overexposed|overeksponeret"},
    Entry{Meaning{.role = Role::Quality, .kind = Brightness, .shade = Shade::Light},
          u"light|lys|lyst|lyse"},
    Entry{noun(Brightness),
          u"brightness|exposure|luminance|lysstyrke|lysstyrken|eksponering|eksponeringen|"
          u"lyset|luminans"},
    Entry{verb(Brightness, -1),
          u"darken|darkens|darkening|darkened|darken down|dim|dims|formørk|formørke|mørklæg|"
          u"mørkne|underexpose"},
    Entry{comparative(Brightness, -1), u"darker|dimmer|moodier|gloomier|mørkere|dystrere|dunklere"},
    Entry{quality(Brightness, -1),
          u"moody|gloomy|underexposed|dunkel|dunkelt|dyster|dystert|undereksponeret"},
    Entry{Meaning{.role = Role::Quality, .kind = Brightness, .value = -1, .shade = Shade::Dark},
          u"dark|mørk|mørkt|mørke"},
    Entry{noun(Contrast), u"contrast|contrasts|kontrast|kontrasten|kontraster|punch"},
    Entry{comparative(Contrast),
          u"contrastier|punchier|more dramatic|kontrastrig|kontrastrigt|mere dramatisk"},
    Entry{quality(Contrast),
          u"punchy|contrasty|high contrast|cinematic|filmic|filmisk|høj "
          u"kontrast|kontrastfuld|kontrastfuldt"},
    Entry{quality(Contrast, -1), u"flat|matte|low contrast|flad|fladt|mat|lav kontrast"},
    Entry{comparative(Contrast, -1), u"flatter|fladere"},
    Entry{noun(Contrast, -1), u"haze|fog|mist|dis|disen|tåge|tågen"},
    Entry{verb(Contrast), u"dehaze|defog|fjern dis"},
    Entry{verb(Warmth), u"warm|warm up|warming|warms|varm op|varme op|opvarm"},
    Entry{comparative(Warmth), u"warmer|varmere|more yellow|mere gul|mere gylden|gyldnere"},
    Entry{quality(Warmth), u"varm|varmt|varme|cozy|cosy|hyggelig|hyggeligt"},
    Entry{noun(Warmth),
          u"warmth|temperature|color temperature|colour temperature|white balance|hvidbalance|"
          u"hvidbalancen|farvetemperatur|farvetemperaturen|varmen|yellow cast|orange cast|yellow "
          u"tint|orange tint|warm tint|yellow tinge|gulstik|gult stik"},
    Entry{verb(Warmth, -1), u"cool|cool down|cool it down|cool off|køl|køl ned|afkøl|afkøle"},
    Entry{comparative(Warmth, -1),
          u"cooler|colder|bluer|more blue|koldere|køligere|mere blå|blåere"},
    Entry{quality(Warmth, -1), u"cold|chilly|kold|koldt|kolde|kølig|køligt|kølige"},
    Entry{noun(Warmth, -1),
          u"blue cast|blue tint|cold tint|blåstik|blåt stik|coldness|coolness|kulde|kulden"},
    Entry{verb(Saturation), u"saturate|saturates|saturating|mæt farverne|mæt"},
    Entry{comparative(Saturation),
          u"more colorful|more colourful|more vivid|more vibrant|mere farverig|mere farverigt|"
          u"mere mættet|mere mættede|livligere|mere levende"},
    Entry{quality(Saturation),
          u"saturated|vivid|vibrant|colorful|colourful|rich|rich colors|rich colours|pop|mættet|"
          u"mættede|farverig|farverigt|farverige|levende|livlig|livlige|flotte farver"},
    Entry{noun(Saturation),
          u"saturation|vibrance|color intensity|colour intensity|mætning|mætningen|"
          u"farvemætning|farvemætningen|farveintensitet|more color|more colour"},
    Entry{verb(Saturation, -1),
          u"desaturate|desaturates|desaturating|mute|fade|afmæt|afmætte|falm|afmat"},
    Entry{quality(Saturation, -1),
          u"desaturated|muted|faded|washed out|dull|afmættet|afmættede|falmet|falmede|udvasket|"
          u"dæmpede farver|muted colors|muted colours|faded colors"},
    Entry{noun(Shadows), u"shadows|shadow|darks|skygger|skyggerne|skygge|skyggen"},
    Entry{verb(Shadows),
          u"recover shadows|recover the shadows|open up the shadows|open the shadows|fill light"},
    Entry{
        verb(Highlights, -1),
        u"recover highlights|recover the highlights|recover blown highlights|bring back highlights|"
        u"bring back the highlights|bring the highlights back|get the highlights back|red "
        u"højlysene"},
    Entry{noun(Highlights), u"highlights|highlight|whites|højlys|højlysene|højlyset"},

    // Looks.
    Entry{quality(BlackAndWhite),
          u"black and white|b and w|bw|b w|black white|monochrome|mono|monochromatic|greyscale|"
          u"grayscale|grey scale|gray scale|noir|colorless|colourless|sort og hvid|sort og hvidt|"
          u"sort hvid|sort hvidt|sorthvid|sorthvidt|s h|sh|gråtone|gråtoner|gråtonet|monokrom|"
          u"monokromt|farveløs|farveløst|gråskala|remove color|remove colors|remove the color|"
          u"remove the colors|remove colour|remove colours|remove the colour|remove the colours|"
          u"remove all color|remove all colors|remove all colour|remove all colours|"
          u"fjern farve|fjern farver|fjern farven|fjern farverne|fjern alle farver|uden farve|"
          u"uden farver|without color|without colour|without colors|without colours|no color|"
          u"no colour|no colors|no colours|ingen farver"},
    Entry{quality(Sepia),
          u"sepia|sepiatone|sepia tone|sepia toned|sepiatonet|vintage|retro|old fashioned|"
          u"old photo|old photograph|antique|gammeldags|gammelt foto|gammelt fotografi|antik|"
          u"gammelt billede|nostalgic|nostalgisk"},
    Entry{quality(GoldenHour),
          u"golden hour|golden hour light|magic hour|golden light|golden|golden glow|evening "
          u"light|sunset light|"
          u"sunset lighting|evening sun|late afternoon light|late sun|low sun|warm evening light|"
          u"sunset mood|sunset glow|gylden time|gyldne time|den gyldne time|gyldent lys|gylden|"
          u"gyldent|aftenlys|aftensol|aftensolen|solnedgangslys|solnedgangsstemning|lav sol|"
          u"aftenstemning|at sunset|at golden hour|ved solnedgang|sunlit|sunny evening"},

    // Focus.
    Entry{verb(Blur),
          u"blur|blurs|blurring|blur out|defocus|defocused|soften|softens|softening|unsharpen|"
          u"slør|sløre|slører|sløret ud|udvisk|udviske|blødgør|blødgøre|pixelate|censor|"
          u"throw out of focus|put out of focus"},
    Entry{comparative(Blur),
          u"blurrier|softer|more blurry|more blurred|blødere|mere sløret|mere uskarp"},
    Entry{quality(Blur),
          u"blurry|blurred|out of focus|unsharp|sløret|slørede|uskarp|uskarpt|uskarpe|ufokuseret|"
          u"ude af fokus|dreamy|drømmende"},
    Entry{noun(Blur), u"blurriness|sløring|sløringen|uskarphed|slørethed"},
    Entry{Meaning{.role = Role::Verb, .kind = Blur, .part = Part::Background},
          u"bokeh|depth of field|shallow depth of field|shallow focus|portrait mode|portrait blur|"
          u"background blur|blurry background|blurred background|dybdeskarphed|lav dybdeskarphed|"
          u"portrættilstand|baggrundssløring|sløret baggrund|uskarp baggrund|portrait effect"},
    Entry{verb(Sharpen),
          u"sharpen|sharpens|sharpening|sharpened|sharpen up|unblur|deblur|focus|unsharp mask|"
          u"skærp|skærpe|skærper|skarpgør|gør skarp|opskarp|opskarpe"},
    Entry{comparative(Sharpen),
          u"sharper|crisper|clearer|skarpere|tydeligere|klarere|mere skarp|mere skarpt|"
          u"more detailed|more crisp|mere detaljeret"},
    Entry{quality(Sharpen), u"sharp|crisp|in focus|skarp|skarpt|skarpe|tydelig|i fokus|knivskarp"},
    Entry{noun(Sharpen),
          u"sharpness|clarity|detail|details|crispness|skarphed|skarpheden|detalje|detaljer|"
          u"detaljerne|klarhed|klarheden|definition|texture detail"},
    Entry{verb(Denoise),
          u"denoise|denoising|noise reduction|denoiser|despeckle|degrain|støjreduktion|støjreducer|"
          u"støjdæmp|støjdæmpning|støjfjern|remove noise|remove the noise|fjern støj|"
          u"fjern støjen|remove grain|remove the grain|fjern korn|noise removal|smooth out noise|"
          u"clean up the noise|clean up noise|clean the noise|reduce noise|reduce the noise"},
    Entry{quality(Denoise), u"clean|ren|rent"},
    Entry{comparative(Denoise),
          u"less noisy|less grainy|mindre støjende|mindre kornet|støjfri|støjfrit"},
    Entry{quality(Denoise, -1), u"noisy|grainy|kornet|kornede|gryntet|grynet|støjfyldt|støjende"},
    Entry{noun(Denoise, -1), u"noise|grain|speckles|støj|støjen|korn|kornet støj|graininess"},

    // Styles.
    Entry{quality(Sketch),
          u"sketch|sketched|pencil sketch|pencil drawing|pencil|drawing|line drawing|line art|"
          u"lineart|charcoal|hand drawn|graphite|skitse|skitseret|blyant|blyantstegning|"
          u"blyantsskitse|tegning|stregtegning|kultegning|håndtegnet|kul"},
    Entry{quality(Paint),
          u"painting|painted|oil painting|oil paint|oil|paint|painterly|watercolor|watercolour|"
          u"aquarelle|impressionist|impressionistic|canvas|stylize|stylise|stylized|stylised|"
          u"artistic|maleri|malerisk|malet|oliemaleri|olie|akvarel|impressionistisk|kunstnerisk|"
          u"stiliser|stiliseret|brush strokes|penselstrøg"},
    Entry{quality(Cartoon),
          u"cartoon|cartoony|cartoonish|comic|comics|comic book|toon|anime|cel shaded|cel shading|"
          u"animated|pop art|graphic novel|tegneserie|tegneserieagtig|tegnefilm|"
          u"tegneseriestil|tegnefilmsagtig|popkunst"},

    // Where.
    Entry{part(Part::Sky), u"sky|skies|himmel|himlen|himmelen|himle|clouds|skyerne"},
    Entry{part(Part::Background),
          u"background|backdrop|backgrounds|the back|surroundings|baggrund|baggrunden|baggrunde|"
          u"omgivelser|omgivelserne|bagtæppet"},
    Entry{part(Part::Subject),
          u"subject|foreground|main subject|main object|motiv|motivet|forgrund|forgrunden|"
          u"hovedmotiv|hovedmotivet"},
    Entry{part(Part::Land), u"land|landscape|ground|landskab|landskabet|jorden"},

    // Skies.
    Entry{mood(SkyMood::Clear),
          u"clear|clear blue|cloudless|sunny|summer|klar|klart|klar blå|klart blå|skyfri|skyfrit|"
          u"sommer|solskin"},
    Entry{mood(SkyMood::Sunset),
          u"sunset|sundown|sunsets|solnedgang|solnedgangen|aftenrød|aftenrøde"},
    Entry{mood(SkyMood::Dawn),
          u"dawn|sunrise|morning|daggry|solopgang|solopgangen|morgen|morgenrøde"},
    Entry{mood(SkyMood::Dusk),
          u"dusk|twilight|evening|blue hour|skumring|skumringen|tusmørke|aften|den blå time"},
    Entry{mood(SkyMood::Night), u"night|midnight|night time|nat|natten|midnat|natte"},
    Entry{mood(SkyMood::Dramatic),
          u"dramatic|stormy|storm|threatening|thunder|dramatisk|stormfuld|stormfuldt|uvejr|"
          u"tordenvejr|truende"},
    Entry{mood(SkyMood::Overcast), u"overcast|cloudy|overskyet|gråvejr|skyet"},
    Entry{Meaning{.role = Role::Mood, .part = Part::Sky, .mood = SkyMood::Clear},
          u"remove clouds|remove the clouds|without clouds|no clouds|fjern skyer|fjern skyerne|"
          u"uden skyer|ingen skyer"},
    Entry{Meaning{.role = Role::Mood, .part = Part::Sky, .mood = SkyMood::Sunset},
          u"sunset sky|solnedgangshimmel|aftenhimmel|evening sky"},
    Entry{Meaning{.role = Role::Mood, .part = Part::Sky, .mood = SkyMood::Night},
          u"night sky|nattehimmel|nathimmel"},
    Entry{Meaning{.role = Role::Mood, .part = Part::Sky, .mood = SkyMood::Dawn},
          u"morning sky|morgenhimmel"},

    // Shades of a color; "light" and "dark" above are shades only if a color follows.
    Entry{shade(Shade::Pale), u"pale|pastel|powder|bleg|blegt|blege|pastelfarvet|sart"},
    Entry{shade(Shade::Deep), u"deep|dyb|dybt|dybe|mættet dyb"},
};

}  // namespace

std::span<const Entry> lexicon()
{
    return entries;
}

}  // namespace ratoon::offline
