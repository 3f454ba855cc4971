using System.Numerics;
using System.Security.Cryptography;

namespace KlingGen.Tests.Support;

/// <summary>Signs by Ed25519, and can be made to cheat. In projective coordinates and bit by bit, so that it shares no step with what it tests.</summary>
public sealed class TestSigner
{
    public static readonly BigInteger P = BigInteger.Pow(2, 255) - 19;
    public static readonly BigInteger Order = BigInteger.Pow(2, 252) + BigInteger.Parse("27742317777372353535851937790883648493");

    private static readonly BigInteger _d = Mod(-121665 * Invert(121666));
    private static readonly (BigInteger X, BigInteger Y, BigInteger Z) _base = (
        BigInteger.Parse("15112221349535400772501151409588531511454012693041857206046113283949847762202"),
        BigInteger.Parse("46316835694926478169428394003475163141307993866256225615783033603165251855960"),
        BigInteger.One);

    private readonly BigInteger _scalar;
    private readonly byte[] _prefix;

    public TestSigner(byte[] seed)
    {
        byte[] hash = SHA512.HashData(seed);
        hash[0] &= 0xF8;
        hash[31] = (byte)((hash[31] & 0x7F) | 0x40);
        _scalar = Number(hash[..32]);
        _prefix = hash[32..];
        PublicKey = Encode(Multiply(_base, _scalar));
    }

    public byte[] PublicKey { get; }

    /// <summary>As JWKS writes it.</summary>
    public string X => Convert.ToBase64String(PublicKey).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public static TestSigner Create(int number) => new(SHA256.HashData(BitConverter.GetBytes(number)));

    public byte[] Sign(byte[] message)
    {
        BigInteger r = Number(SHA512.HashData([.. _prefix, .. message])) % Order;
        return SignWith(Encode(Multiply(_base, r)), r, message);
    }

    /// <summary>A signature of which R is given as it is written.</summary>
    public byte[] SignWith(byte[] encodedR, BigInteger r, byte[] message)
    {
        BigInteger k = Number(SHA512.HashData([.. encodedR, .. PublicKey, .. message])) % Order;
        return [.. encodedR, .. Write((r + (k * _scalar)) % Order)];
    }

    public static byte[] Write(BigInteger number)
    {
        byte[] bytes = new byte[32];
        number.TryWriteBytes(bytes, out _, isUnsigned: true);
        return bytes;
    }

    public static BigInteger Number(byte[] bytes) => new(bytes, isUnsigned: true);

    private static byte[] Encode((BigInteger X, BigInteger Y, BigInteger Z) point)
    {
        BigInteger x = Mod(point.X * Invert(point.Z));
        byte[] bytes = Write(Mod(point.Y * Invert(point.Z)));
        bytes[31] |= (byte)(x.IsEven ? 0 : 0x80);
        return bytes;
    }

    private static (BigInteger X, BigInteger Y, BigInteger Z) Multiply((BigInteger X, BigInteger Y, BigInteger Z) point, BigInteger factor)
    {
        (BigInteger X, BigInteger Y, BigInteger Z) sum = (0, 1, 1);
        for (; factor > 0; factor >>= 1, point = Add(point, point))
        {
            sum = factor.IsEven ? sum : Add(sum, point);
        }

        return sum;
    }

    private static (BigInteger X, BigInteger Y, BigInteger Z) Add((BigInteger X, BigInteger Y, BigInteger Z) a, (BigInteger X, BigInteger Y, BigInteger Z) b)
    {
        BigInteger z = Mod(a.Z * b.Z);
        BigInteger square = z * z;
        BigInteger x = Mod(a.X * b.X);
        BigInteger y = Mod(a.Y * b.Y);
        BigInteger product = Mod(Mod(_d * x) * y);
        BigInteger minus = Mod(square - product);
        BigInteger plus = Mod(square + product);
        return (Mod(Mod(z * minus) * (((a.X + a.Y) * (b.X + b.Y)) - x - y)), Mod(Mod(z * plus) * (y + x)), Mod(minus * plus));
    }

    private static BigInteger Invert(BigInteger value) => BigInteger.ModPow(Mod(value), P - 2, P);

    private static BigInteger Mod(BigInteger value) => ((value % P) + P) % P;
}
