import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of files, one line for each flavour: "file flavour PASS", or FAIL with the rules that are broken. */
public final class Judge {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String name : arguments) {
            for (String flavour : new String[] {"3a", "ua1"}) {
                PDFAFlavour wanted = PDFAFlavour.byFlavourId(flavour);
                try (InputStream file = new FileInputStream(new File(name));
                     PDFAParser parser = Foundries.defaultInstance().createParser(file, wanted);
                     PDFAValidator validator = Foundries.defaultInstance().createValidator(wanted, false)) {
                    ValidationResult result = validator.validate(parser);
                    StringBuilder told = new StringBuilder();
                    for (TestAssertion assertion : result.getTestAssertions()) {
                        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                            told.append(" ").append(assertion.getRuleId().getClause()).append("-").append(assertion.getRuleId().getTestNumber());
                        }
                    }
                    System.out.println(name + " " + flavour + (result.isCompliant() ? " PASS" : " FAIL" + told));
                }
            }
        }
    }
}
