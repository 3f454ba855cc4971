using System.Numerics;
using System.Security.Cryptography;

namespace KlingGen;

/// <summary>
/// Ed25519 verification by RFC 8032, section 5.1.7, without the cofactor, and stricter where the RFC leaves room: points must be encoded canonically
/// and not be of small order, S must be below the group's order. So one message has one signature. Nothing here is secret, hence nothing
/// needs constant time; a check takes about a millisecond, which a webhook can spare.
/// </summary>
internal sealed class Ed25519Verifier : IEd25519Verifier
{
    private const int KeyLength = 32;
    private const int SignatureLength = 64;

    /// <summary>The order of the group that the base point makes: 2^252 + 27742317777372353535851937790883648493.</summary>
    private static readonly BigInteger _order = BigInteger.Pow(2, 252) + BigInteger.Parse("27742317777372353535851937790883648493", System.Globalization.CultureInfo.InvariantCulture);

    private Ed25519Verifier()
    {
    }

    public static Ed25519Verifier Instance { get; } = new();

    public bool Verify(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature)
    {
        if (publicKey.Length != KeyLength || signature.Length != SignatureLength)
        {
            return false;
        }

        ReadOnlySpan<byte> encodedR = signature.Slice(0, KeyLength);
        BigInteger s = EdwardsPoint.ReadNumber(signature.Slice(KeyLength));
        if (s >= _order
            || EdwardsPoint.Decode(publicKey) is not { IsOfSmallOrder: false } a
            || EdwardsPoint.Decode(encodedR) is not { IsOfSmallOrder: false } r)
        {
            return false;
        }

        BigInteger k = BigInteger.Remainder(EdwardsPoint.ReadNumber(Hash(encodedR, publicKey, message)), _order);
        return EdwardsPoint.MultiplyAndAdd(s, EdwardsPoint.Base, k, a.Negate()).IsSameAs(r);
    }

    private static byte[] Hash(ReadOnlySpan<byte> r, ReadOnlySpan<byte> key, ReadOnlySpan<byte> message)
    {
        byte[] input = new byte[r.Length + key.Length + message.Length];
        r.CopyTo(input);
        key.CopyTo(input.AsSpan(r.Length));
        message.CopyTo(input.AsSpan(r.Length + key.Length));
#if NET
        return SHA512.HashData(input);
#else
        using SHA512 sha = SHA512.Create();
        return sha.ComputeHash(input);
#endif
    }
}
