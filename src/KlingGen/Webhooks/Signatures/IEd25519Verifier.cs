namespace KlingGen;

/// <summary>Checks Ed25519 signatures (RFC 8032). The library has one of its own; put a platform's in its place where there is one.</summary>
public interface IEd25519Verifier
{
    /// <summary>Whether a signature is right. Returns false for whatever is malformed; never throws.</summary>
    /// <param name="publicKey">The signer's public key, 32 bytes.</param>
    /// <param name="message">What was signed.</param>
    /// <param name="signature">The signature, 64 bytes.</param>
    bool Verify(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature);
}
