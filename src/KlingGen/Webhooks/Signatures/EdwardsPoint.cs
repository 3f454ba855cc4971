using System.Numerics;

namespace KlingGen;

/// <summary>A point of the curve edwards25519 in extended coordinates: x = X/Z, y = Y/Z, xy = T/Z.</summary>
internal sealed class EdwardsPoint
{
    private const int Length = 32;
    private const int Bits = 253;

    private static readonly BigInteger _p = BigInteger.Pow(2, 255) - 19;
    private static readonly BigInteger _d = Mod(-121665 * Inverse(121666));
    private static readonly BigInteger _twiceD = Mod(2 * _d);
    private static readonly BigInteger _rootOfMinusOne = BigInteger.ModPow(2, (_p - 1) / 4, _p);

    private readonly BigInteger _x;
    private readonly BigInteger _y;
    private readonly BigInteger _z;
    private readonly BigInteger _t;

    private EdwardsPoint(BigInteger x, BigInteger y, BigInteger z, BigInteger t)
    {
        _x = x;
        _y = y;
        _z = z;
        _t = t;
    }

    /// <summary>The base point: y = 4/5, x even.</summary>
    public static EdwardsPoint Base { get; } = FromY(Mod(4 * Inverse(5)), isOdd: false)!;

    private static EdwardsPoint Neutral { get; } = new(BigInteger.Zero, BigInteger.One, BigInteger.One, BigInteger.Zero);

    /// <summary>Whether eight times the point is nothing: such a key would fit signatures that nobody made.</summary>
    public bool IsOfSmallOrder => Double().Double().Double().IsSameAs(Neutral);

    /// <summary>The point with that encoding; null when there is none, or the encoding is not the canonical one.</summary>
    public static EdwardsPoint? Decode(ReadOnlySpan<byte> encoded)
    {
        byte[] bytes = encoded.ToArray();
        bool isOdd = (bytes[Length - 1] & 0x80) != 0;
        bytes[Length - 1] &= 0x7F;
        BigInteger y = ReadNumber(bytes);
        return y < _p ? FromY(y, isOdd) : null;
    }

    /// <summary>A number written with its least byte first.</summary>
    public static BigInteger ReadNumber(ReadOnlySpan<byte> bytes)
    {
        // The zero at the end keeps the highest bit from being taken for a sign.
        byte[] unsigned = new byte[bytes.Length + 1];
        bytes.CopyTo(unsigned);
        return new BigInteger(unsigned);
    }

    /// <summary><c>m</c> times one point and <c>n</c> times another, together.</summary>
    public static EdwardsPoint MultiplyAndAdd(BigInteger m, EdwardsPoint one, BigInteger n, EdwardsPoint other)
    {
        EdwardsPoint both = one.Add(other);
        EdwardsPoint sum = Neutral;
        for (int bit = Bits - 1; bit >= 0; bit--)
        {
            sum = sum.Double();
            bool hasOne = !((m >> bit) & 1).IsZero;
            bool hasOther = !((n >> bit) & 1).IsZero;
            if (hasOne || hasOther)
            {
                sum = sum.Add(hasOne && hasOther ? both : hasOne ? one : other);
            }
        }

        return sum;
    }

    public EdwardsPoint Negate() => new(Mod(-_x), _y, _z, Mod(-_t));

    public bool IsSameAs(EdwardsPoint other) => Mod(_x * other._z) == Mod(other._x * _z) && Mod(_y * other._z) == Mod(other._y * _z);

    // RFC 8032, section 5.1.3.
    private static EdwardsPoint? FromY(BigInteger y, bool isOdd)
    {
        BigInteger u = Mod((y * y) - 1);
        BigInteger v = Mod((_d * y * y) + 1);
        BigInteger v3 = Mod(v * v * v);
        BigInteger x = Mod(u * v3 * BigInteger.ModPow(Mod(u * v3 * v3 * v), (_p - 5) / 8, _p));
        BigInteger check = Mod(v * x * x);
        if (check == Mod(-u))
        {
            x = Mod(x * _rootOfMinusOne);
        }
        else if (check != u)
        {
            return null;
        }

        if (x.IsZero && isOdd)
        {
            return null;
        }

        if (x.IsEven == isOdd)
        {
            x = _p - x;
        }

        return new EdwardsPoint(x, y, BigInteger.One, Mod(x * y));
    }

    // RFC 8032, section 5.1.4.
    private EdwardsPoint Add(EdwardsPoint other)
    {
        BigInteger a = Mod((_y - _x) * (other._y - other._x));
        BigInteger b = Mod((_y + _x) * (other._y + other._x));
        BigInteger c = Mod(Mod(_t * _twiceD) * other._t);
        BigInteger d = Mod(2 * _z * other._z);
        return Complete(b - a, d - c, d + c, b + a);
    }

    private EdwardsPoint Double()
    {
        BigInteger a = Mod(_x * _x);
        BigInteger b = Mod(_y * _y);
        BigInteger c = Mod(2 * _z * _z);
        BigInteger h = a + b;
        BigInteger sum = _x + _y;
        BigInteger e = h - Mod(sum * sum);
        BigInteger g = a - b;
        return Complete(e, c + g, g, h);
    }

    private static EdwardsPoint Complete(BigInteger e, BigInteger f, BigInteger g, BigInteger h) => new(Mod(e * f), Mod(g * h), Mod(f * g), Mod(e * h));

    private static BigInteger Inverse(BigInteger value) => BigInteger.ModPow(value, _p - 2, _p);

    private static BigInteger Mod(BigInteger value)
    {
        BigInteger rest = BigInteger.Remainder(value, _p);
        return rest.Sign < 0 ? rest + _p : rest;
    }
}
