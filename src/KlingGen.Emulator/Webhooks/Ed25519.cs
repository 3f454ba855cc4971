using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;

namespace KlingGen.Emulator.Webhooks;

/// <summary>Ed25519 signing as in RFC 8032, section 5.1. Not in constant time: for keys of an emulator only, which protect nothing.</summary>
internal static class Ed25519
{
    public const int SeedSize = 32;

    private static readonly BigInteger _p = BigInteger.Pow(2, 255) - 19;
    private static readonly BigInteger _order = BigInteger.Pow(2, 252) + BigInteger.Parse("27742317777372353535851937790883648493", CultureInfo.InvariantCulture);
    private static readonly BigInteger _d = Mod(-121665 * Inverse(121666));
    private static readonly Point _base = FindBase();

    /// <summary>The public key that belongs to a seed of 32 bytes.</summary>
    public static byte[] PublicKey(ReadOnlySpan<byte> seed) => Encode(Multiply(Expand(seed).Scalar, _base));

    /// <summary>The signature of a message, 64 bytes.</summary>
    public static byte[] Sign(ReadOnlySpan<byte> seed, ReadOnlySpan<byte> message)
    {
        (BigInteger scalar, byte[] prefix) = Expand(seed);
        byte[] publicKey = Encode(Multiply(scalar, _base));
        BigInteger r = HashToScalar([.. prefix, .. message]);
        byte[] encodedR = Encode(Multiply(r, _base));
        BigInteger k = HashToScalar([.. encodedR, .. publicKey, .. message]);
        BigInteger s = (r + (k * scalar)) % _order;
        return [.. encodedR, .. LittleEndian(s)];
    }

    private static (BigInteger Scalar, byte[] Prefix) Expand(ReadOnlySpan<byte> seed)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(seed.Length, SeedSize, nameof(seed));
        byte[] hash = SHA512.HashData(seed);
        hash[0] &= 0xF8;
        hash[31] = (byte)((hash[31] & 0x7F) | 0x40);
        return (new BigInteger(hash.AsSpan(0, 32), isUnsigned: true), hash[32..]);
    }

    private static BigInteger HashToScalar(byte[] data) => new BigInteger(SHA512.HashData(data), isUnsigned: true) % _order;

    private static Point FindBase()
    {
        BigInteger y = Mod(4 * Inverse(5));
        BigInteger square = Mod(((y * y) - 1) * Inverse((_d * y * y) + 1));
        BigInteger x = BigInteger.ModPow(square, (_p + 3) / 8, _p);
        if (Mod((x * x) - square) != 0)
        {
            x = Mod(x * BigInteger.ModPow(2, (_p - 1) / 4, _p));
        }

        x = x.IsEven ? x : _p - x;
        return new Point(x, y, 1, Mod(x * y));
    }

    private static Point Multiply(BigInteger scalar, Point point)
    {
        Point sum = new(0, 1, 1, 0);
        for (; scalar > 0; scalar >>= 1)
        {
            sum = scalar.IsEven ? sum : Add(sum, point);
            point = Add(point, point);
        }

        return sum;
    }

    // The addition of section 5.1.4 is complete: it doubles, too.
    private static Point Add(Point p, Point q)
    {
        BigInteger a = Mod((p.Y - p.X) * (q.Y - q.X));
        BigInteger b = Mod((p.Y + p.X) * (q.Y + q.X));
        BigInteger c = Mod(2 * p.T * q.T * _d);
        BigInteger d = Mod(2 * p.Z * q.Z);
        (BigInteger e, BigInteger f, BigInteger g, BigInteger h) = (b - a, d - c, d + c, b + a);
        return new Point(Mod(e * f), Mod(g * h), Mod(f * g), Mod(e * h));
    }

    private static byte[] Encode(Point point)
    {
        BigInteger inverse = Inverse(point.Z);
        byte[] encoded = LittleEndian(Mod(point.Y * inverse));
        if (!Mod(point.X * inverse).IsEven)
        {
            encoded[31] |= 0x80;
        }

        return encoded;
    }

    private static byte[] LittleEndian(BigInteger value)
    {
        byte[] bytes = new byte[32];
        value.TryWriteBytes(bytes, out _, isUnsigned: true);
        return bytes;
    }

    private static BigInteger Inverse(BigInteger value) => BigInteger.ModPow(Mod(value), _p - 2, _p);

    private static BigInteger Mod(BigInteger value)
    {
        BigInteger rest = value % _p;
        return rest.Sign < 0 ? rest + _p : rest;
    }

    /// <summary>A point in extended homogeneous coordinates.</summary>
    private readonly record struct Point(BigInteger X, BigInteger Y, BigInteger Z, BigInteger T);
}
