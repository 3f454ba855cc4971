using System.Numerics;
using KlingGen.Tests.Support;

namespace KlingGen.Tests.Webhooks;

public sealed class Ed25519Tests
{
    private static readonly byte[] _message = "a message"u8.ToArray();
    private static readonly TestSigner _signer = TestSigner.Create(1);

    // RFC 8032, section 7.1: tests 1, 2, 3 and SHA(abc).
    public static TheoryData<string, string, string> Rfc => new()
    {
        {
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        },
        {
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        },
        {
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        },
        {
            "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
            "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704"
        },
    };

    [Theory]
    [MemberData(nameof(Rfc))]
    public void The_vectors_of_the_RFC_hold_and_every_changed_bit_breaks_them(string publicKey, string message, string signature)
    {
        byte[] key = Convert.FromHexString(publicKey);
        byte[] text = Convert.FromHexString(message);
        byte[] signed = Convert.FromHexString(signature);

        Assert.True(Verify(key, text, signed));
        Assert.False(Verify(key, [.. text, 0], signed));
        for (int bit = 0; bit < 512; bit += 7)
        {
            Assert.False(Verify(key, text, Flip(signed, bit)), $"bit {bit} of the signature");
            Assert.False(Verify(Flip(key, bit % 256), text, signed), $"bit {bit % 256} of the key");
        }
    }

    [Fact]
    public void What_another_implementation_signs_holds()
    {
        for (int i = 0; i < 20; i++)
        {
            TestSigner signer = TestSigner.Create(i);
            byte[] message = [.. Enumerable.Range(0, i * 13).Select(n => (byte)(n * i))];

            Assert.True(Verify(signer.PublicKey, message, signer.Sign(message)));
            Assert.False(Verify(TestSigner.Create(i + 100).PublicKey, message, signer.Sign(message)));
        }
    }

    [Fact]
    public void A_second_signature_made_by_adding_the_order_to_S_is_refused()
    {
        byte[] signature = _signer.Sign(_message);
        BigInteger s = TestSigner.Number(signature[32..]);

        for (int times = 1; s + (times * TestSigner.Order) < BigInteger.Pow(2, 256); times++)
        {
            Assert.False(Verify(_signer.PublicKey, _message, [.. signature[..32], .. TestSigner.Write(s + (times * TestSigner.Order))]));
        }
    }

    [Fact]
    public void An_R_that_is_nothing_is_refused_in_every_encoding()
    {
        // The equation itself holds for these: S is k times the secret.
        byte[] canonical = TestSigner.Write(1);
        byte[] beyondP = TestSigner.Write(TestSigner.P + 1);
        byte[] withSign = TestSigner.Write(1 + BigInteger.Pow(2, 255));
        Assert.All([canonical, beyondP, withSign], r => Assert.False(Verify(_signer.PublicKey, _message, _signer.SignWith(r, 0, _message))));
    }

    public static TheoryData<string> SmallOrder => new()
    {
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    };

    [Theory]
    [MemberData(nameof(SmallOrder))]
    public void A_key_of_small_order_fits_no_message(string publicKey)
    {
        byte[] key = Convert.FromHexString(publicKey);

        // With S = 0 the equation needs R = -kA only, of which there are eight at most: some message fits each, were the key taken.
        for (int i = 0; i < 16; i++)
        {
            Assert.False(Verify(key, [(byte)i], [.. TestSigner.Write(1), .. new byte[32]]));
            Assert.False(Verify(key, [(byte)i], [.. key, .. new byte[32]]));
        }
    }

    [Fact]
    public void A_key_that_is_no_point_is_refused()
    {
        // y = 2 is on no point of the curve.
        Assert.False(Verify(TestSigner.Write(2), _message, _signer.Sign(_message)));
        Assert.False(Verify([.. Enumerable.Repeat((byte)0xFF, 32)], _message, _signer.Sign(_message)));
    }

    [Theory]
    [InlineData(0, 64)]
    [InlineData(31, 64)]
    [InlineData(33, 64)]
    [InlineData(32, 0)]
    [InlineData(32, 63)]
    [InlineData(32, 65)]
    public void Wrong_lengths_are_refused(int keyLength, int signatureLength)
    {
        byte[] key = new byte[keyLength];
        byte[] signature = new byte[signatureLength];
        _signer.PublicKey.AsSpan(0, Math.Min(32, keyLength)).CopyTo(key);
        _signer.Sign(_message).AsSpan(0, Math.Min(64, signatureLength)).CopyTo(signature);

        Assert.False(Verify(key, _message, signature));
    }

    private static bool Verify(byte[] key, byte[] message, byte[] signature) => Ed25519Verifier.Instance.Verify(key, message, signature);

    private static byte[] Flip(byte[] bytes, int bit)
    {
        byte[] copy = [.. bytes];
        copy[bit / 8] ^= (byte)(1 << (bit % 8));
        return copy;
    }
}
