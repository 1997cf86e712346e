package org.tradebrief.publish.seal;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Hashtable;
import java.util.Map;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** The signature itself: detached CMS as PAdES-BASELINE-B asks (ETSI EN 319 142-1), with the signing certificate bound in. */
final class Cms {
    private Cms() {}

    static byte[] sign(InputStream data, SigningKey key) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(attributes(key))
                            .build(new JcaContentSignerBuilder("SHA256withRSA").build(key.key()), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(data.readAllBytes()), false)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IOException("the key cannot sign", e);
        }
    }

    /** PAdES keeps the signing time in the PDF, so it must not stand in the attributes; nor may the algorithm guard. */
    private static CMSAttributeTableGenerator attributes(SigningKey key) throws GeneralSecurityException {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
        Attribute certificate = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest))));
        Hashtable<ASN1ObjectIdentifier, Attribute> extra = new Hashtable<>();
        extra.put(certificate.getAttrType(), certificate);
        return new DefaultSignedAttributeTableGenerator(new AttributeTable(extra)) {
            @Override
            public AttributeTable getAttributes(Map parameters) {
                AttributeTable all = super.getAttributes(parameters);
                ASN1EncodableVector kept = new ASN1EncodableVector();
                for (Attribute attribute : all.toASN1Structure().getAttributes()) {
                    ASN1ObjectIdentifier type = attribute.getAttrType();
                    if (!type.equals(CMSAttributes.signingTime) && !type.equals(CMSAttributes.cmsAlgorithmProtect)) {
                        kept.add(attribute);
                    }
                }
                return new AttributeTable(kept);
            }
        };
    }
}
